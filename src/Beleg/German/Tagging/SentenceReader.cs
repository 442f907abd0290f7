using Beleg.German.Lexicon;
using Beleg.German.Tokens;

namespace Beleg.German.Tagging;

/// <summary>Looks up the tokens of a sentence and prepares what the tagger sees of it; remembers words it has met.</summary>
internal sealed class SentenceReader(ReadingFinder finder, FormLexicon lexicon)
{
    private readonly Dictionary<(string Surface, TokenKind Kind, bool Opens), WordReadings> met = [];

    /// <summary>The readings of a sentence's tokens and its cues.</summary>
    public (WordReadings[] Readings, SentenceCues Cues) Read(IReadOnlyList<(string Surface, TokenKind Kind)> tokens)
    {
        var readings = new WordReadings[tokens.Count];
        var cues = new WordCues[tokens.Count];
        var opens = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            var (surface, kind) = tokens[i];
            if (!met.TryGetValue((surface, kind, opens), out var found))
                met.Add((surface, kind, opens), found = finder.Find(surface, kind, opens));
            readings[i] = found;
            cues[i] = WordCues.Of(surface, found, opens);
            opens =
                kind is TokenKind.Colon or TokenKind.Quote
                || (opens && kind is not (TokenKind.Word or TokenKind.Number));
        }

        return (readings, new SentenceCues(cues, Partners(tokens, readings)));
    }

    // A particle is told by the verb it belongs to: "teilte … mit" because there is "mitteilen".
    private uint[] Partners(IReadOnlyList<(string Surface, TokenKind Kind)> tokens, WordReadings[] readings)
    {
        var partners = new uint[readings.Length];
        var verbs = new List<(int At, string Lemma)>();
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i].Tags.Contains(Stts.Stop))
                verbs.Clear();
            if (readings[i].Tags.Contains(Stts.PTKVZ) && verbs.Count > 0)
                Match(tokens[i].Surface.ToLowerInvariant(), i, verbs, partners);
            if (verbs.Count < MostVerbs && VerbOf(tokens[i].Surface, readings[i]) is { } lemma)
                verbs.Add((i, lemma));
        }

        return partners;
    }

    // A sentence with more is a list or not German.
    private const int MostVerbs = 12;

    private void Match(string particle, int at, List<(int At, string Lemma)> verbs, uint[] partners)
    {
        foreach (var (verbAt, lemma) in verbs)
        {
            var joined = particle + lemma;
            foreach (var form in lexicon.Find(joined, Spelling.AsWritten))
            {
                if (form.VerbForm != VerbForm.Infinitive)
                    continue;
                partners[at] = 1;
                partners[verbAt] = 2;
            }
        }
    }

    private static string? VerbOf(string surface, WordReadings readings)
    {
        foreach (var reading in readings.Readings)
        {
            if (reading.Form.VerbForm == VerbForm.Finite && !reading.Form.IsJoined)
                return reading.Form.LemmaOf(surface);
        }

        return null;
    }
}
