using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>A colon and a quotation: the clause before the colon is the frame, whatever its verb is.</summary>
internal sealed class QuotationRule : IStatementRule
{
    public void Apply(Analysis analysis, Findings findings)
    {
        foreach (var quotation in analysis.Quotations)
        {
            var colon = quotation.First - 1;
            if (colon < 1 || analysis.Words[colon].Kind != TokenKind.Colon)
                continue;
            if (
                analysis.Sentences[analysis.SentenceAt(colon)].IsHeading
                || analysis.ClauseAt(colon - 1) is not { } clause
            )
                continue;
            if (Build(analysis, clause, new WordRange(quotation.First, quotation.End), colon) is { } finding)
                findings.Add(finding);
        }
    }

    /// <summary>True when every run of the content is one quotation and nothing else.</summary>
    public static bool IsOneQuotation(Analysis analysis, ImmutableArray<WordRange> content)
    {
        foreach (var run in content)
        {
            if (analysis.QuotationAt(run.First) is not { } quotation)
                return false;
            if (quotation.First != run.First || quotation.End != run.End)
                return false;
        }

        return content.Length > 0;
    }

    private static Finding? Build(Analysis analysis, Clause clause, WordRange quotation, int colon)
    {
        // The clause before the colon may depend on the one with the cue: "sagte er, als er kam: …".
        var framing = clause;
        var match = CueMatcher.Match(analysis, framing, CueUse.Quotation | CueUse.Clause | CueUse.Summary);
        while (match is null && framing.Parent >= 0)
        {
            framing = analysis.Clauses[framing.Parent];
            match = CueMatcher.Match(analysis, framing, CueUse.Quotation | CueUse.Clause | CueUse.Summary);
        }

        if (match is null && IsFramedAfter(analysis, quotation.End))
            return null;
        framing = match is null ? clause : framing;
        var speaker = framing.Predicate.Verbs.IsEmpty
            ? Named(analysis, colon)
            : SpeakerFinder.Of(analysis, framing, match);
        // "Das Tor kam spät: „…“": what stands before the colon names nobody who speaks.
        if (match is null && (speaker.IsEmpty || !SpeaksFirst(analysis, speaker)))
        {
            return new Finding(StatementType.Direct, Medium.Speech, [quotation])
            {
                Confidence = 0.6,
                Because = ["quotation after a colon, without a cue"],
            };
        }

        return new Finding(StatementType.Direct, match?.Cue.Medium ?? Medium.Speech, [quotation])
        {
            Speaker = speaker,
            Cue = match is null ? [] : WordRanges.Of(match.Words),
            Frame = [new WordRange(Math.Min(framing.First, clause.First), colon + 1)],
            Addressee = match is null ? [] : AddresseeFinder.Of(analysis, framing, match, speaker),
            Signal = match?.Cue.Signal,
            Confidence = match is null ? 0.7 : 0.95,
            Because = match is null
                ? ["quotation after a colon"]
                : [$"cue {match.Cue.Lemma}", "quotation after a colon"],
        };
    }

    // "„…“, sagte X": another rule finds it with its frame.
    private static bool IsFramedAfter(Analysis analysis, int end)
    {
        var at = end < analysis.Words.Length && analysis.Words[end].Kind == TokenKind.Comma ? end + 1 : end;
        return at < analysis.Words.Length
            && (analysis.Words[at].Tag.IsFinite() || analysis.Surface(at).Equals("so", StringComparison.Ordinal));
    }

    private static bool SpeaksFirst(Analysis analysis, ImmutableArray<WordRange> speaker) =>
        analysis.PhraseAt(speaker[0].First) is { } phrase && SpeakerKind.CanSpeak(analysis, phrase);

    // "Merkel: „…“"
    private static ImmutableArray<WordRange> Named(Analysis analysis, int colon) =>
        analysis.PhraseAt(colon - 1) is { } phrase && analysis.Words[phrase.Head].Tag is Stts.NE or Stts.NN
            ? [analysis.PhraseAt(colon - 1)!.Value.Words]
            : [];
}
