using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.German.Trees;

namespace Beleg.Sources.Mentions;

/// <summary>
/// Whether the "-s" at the end of a name is a genitive: "die Meinung Grupps" is Grupp's, "Mira Tönnies" is called so. The
/// place of the name tells, and how it is written elsewhere in the report.
/// </summary>
internal static class GenitiveNames
{
    private const int Shortest = 5;

    // "Das Grupps" is no genitive, "Karlas" may be: what ends so without being one.
    private static readonly string[] OwnEndings = ["ss", "us", "is", "as", "os"];

    /// <summary>The words of a name without the ending of a genitive, as far as its place tells.</summary>
    public static string Nominative(Analysis analysis, Name name)
    {
        var span = analysis.SpanOf(new WordRange(name.First, name.End));
        var words = span.Of(analysis.Text).TrimEnd("'’").ToString();
        return MayEndSo(words) && IsBesideNoun(analysis, name.First, name.End, name.Kind == NameKind.Person)
            ? words[..^1]
            : words;
    }

    /// <summary>
    /// Decides again what the whole report tells: who is called "Holm" elsewhere is meant by "Holms Sprecher"; who says
    /// something as "Tönnies" has no "Tönnie" for a name.
    /// </summary>
    public static void Settle(Analysis analysis, List<Mention> mentions)
    {
        var firm = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (
                mention.Kind == MentionKind.Name
                && mention.Name.EndsWith(Last(analysis, mention), StringComparison.Ordinal)
            )
                firm.Add(Last(analysis, mention).ToString());
        }

        var lookup = firm.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var mention in mentions)
        {
            if (mention is not { Kind: MentionKind.Name, Known: null })
                continue;
            var last = Last(analysis, mention);
            if (last[^1] != 's' || lookup.Contains(last[..^1]))
                continue;
            var isCut = !mention.Name.EndsWith(last, StringComparison.Ordinal);
            if (isCut && (lookup.Contains(last) || IsName(analysis.Words[mention.HeadEnd - 1].Features)))
                mention.Name += "s";
        }
    }

    private static ReadOnlySpan<char> Last(Analysis analysis, Mention mention) =>
        analysis.Surface(mention.HeadEnd - 1).TrimEnd("'’");

    private static bool MayEndSo(string words) =>
        words.Length >= Shortest
        && words[^1] == 's'
        && !Array.Exists(OwnEndings, e => words.EndsWith(e, StringComparison.Ordinal));

    // A genitive stands before the noun it belongs to, or after it.
    private static bool IsBesideNoun(Analysis analysis, int first, int end, bool isPerson)
    {
        var own = analysis.Dependencies[first];
        if (own.Relation is Relation.Nsubj or Relation.NsubjPass)
            return false;
        if (end < analysis.Words.Length && analysis.Words[end].Tag == Stts.NN)
            return own.Head == end;
        var isFull = isPerson && end - first > 1;
        return first > 0
            && own.Head == first - 1
            && IsOwner(analysis, first - 1, isFull)
            && !(isFull && LacksSubject(analysis, first - 1));
    }

    // "… sagte am Montag Mira Tönnies": where the verb of the noun has no other subject, the name is it.
    private static bool LacksSubject(Analysis analysis, int noun)
    {
        var verb = analysis.Dependencies[noun].Head;
        if (verb < 0 || !analysis.Words[verb].Tag.IsVerb())
            return false;
        var sentence = analysis.Sentences[analysis.SentenceAt(noun)];
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var word = analysis.Dependencies[at];
            if (word.Head == verb && word.Relation is (Relation.Nsubj or Relation.NsubjPass))
                return false;
        }

        return true;
    }

    // After an office or occupation a name is its bearer's: "der Anwalt Hans Peters", "Direktorin Behrens".
    private static bool IsOwner(Analysis analysis, int noun, bool isFull)
    {
        if (analysis.Words[noun].Tag != Stts.NN)
            return false;
        var surface = analysis.Surface(noun);
        var isBare =
            noun == 0 || analysis.Words[noun - 1].Tag is not (Stts.ART or Stts.APPRART or Stts.PPOSAT or Stts.ADJA);
        if (!isFull && !isBare)
            return true;
        if (PersonEndings.End(surface))
            return false;
        foreach (var reading in Nouns.Default.Find(surface))
        {
            if (reading.Sense.Kind is NounKind.Role or NounKind.Member)
                return false;
        }

        return true;
    }

    private static bool IsName(Features features) =>
        (features & (Features.Surname | Features.GivenName)) != Features.None
        && (features & Features.Nom) != Features.None;
}
