using Beleg.German;
using Beleg.German.Tagging;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>
/// The quotations that no frame took: inside somebody's words they are that one's own words; inside a clause with a cue
/// ("sprach von „…“") the clause is their frame; a whole sentence between marks is the words of who spoke before. What is
/// left are names, titles and words held at a distance.
/// </summary>
internal sealed class InnerQuotationRule : IStatementRule
{
    private const int FewestWordsOfSpeech = 4;

    public void Apply(Analysis analysis, Findings findings)
    {
        foreach (var quotation in analysis.Quotations)
        {
            var range = new WordRange(quotation.First, quotation.End);
            if (quotation.Depth > 0 || range.Count < 3 || IsTaken(findings, range) || findings.IsFramed(range.First))
                continue;
            var finding = findings.ContentAt(range.First) is { } outer
                ? IsName(analysis, range) && IsNamed(analysis, range)
                    ? null
                    : Inside(outer, range)
                : InClause(analysis, range) ?? Unframed(analysis, range);
            if (finding is not null)
                findings.Add(finding);
        }
    }

    private static bool IsTaken(Findings findings, WordRange range) =>
        findings.ContentAt(range.First) is { Type: StatementType.Direct };

    private static Finding Inside(Finding outer, WordRange range) =>
        new(StatementType.Direct, outer.Medium, [range])
        {
            Speaker = outer.Speaker,
            Cue = outer.Type == StatementType.Reported ? [] : outer.Cue,
            Frame = outer.Frame,
            Addressee = outer.Addressee,
            Signal = outer.Signal,
            Confidence = 0.8 * outer.Confidence,
            Because = ["quotation inside somebody's words"],
        };

    private static Finding? InClause(Analysis analysis, WordRange range)
    {
        var beside = range.First > 0 ? analysis.ClauseAt(range.First - 1) : null;
        var clause = beside ?? (range.End < analysis.Words.Length ? analysis.ClauseAt(range.End) : null);
        if (clause is null || clause.Predicate.Verbs.IsEmpty || range.Contains(clause.Predicate.Verbs[0]))
            return null;
        if (CueMatcher.Match(analysis, clause, CueUse.Quotation | CueUse.SummaryOf) is not { } match)
            return null;
        var speaker = SpeakerFinder.Of(analysis, clause, match);
        if (speaker.Overlaps(range) || (IsName(analysis, range) && IsNamed(analysis, range)))
            return null;
        return new Finding(StatementType.Direct, match.Cue.Medium, [range])
        {
            Speaker = speaker,
            Cue = WordRanges.Of(match.Words),
            Frame = WordRanges.Subtract(Regions.Frame(analysis, clause, [range]), [range]),
            Signal = match.Cue.Signal,
            Confidence = 0.75,
            Because = [$"cue {match.Cue.Lemma}", "quotation in its clause"],
        };
    }

    private static Finding? Unframed(Analysis analysis, WordRange range)
    {
        if (range.Count - 2 < FewestWordsOfSpeech || !Regions.HasFinite(analysis, range))
            return null;
        return new Finding(StatementType.Direct, Medium.Speech, [range])
        {
            Confidence = 0.6,
            Because = ["a whole sentence between quotation marks"],
        };
    }

    // "die Zeitung „Welt“", "der „Washington Post“".
    private static bool IsNamed(Analysis analysis, WordRange range)
    {
        if (range.First == 0)
            return false;
        if (analysis.Words[range.First - 1].Tag is Stts.NN or Stts.NE)
            return true;
        return analysis.NamesIn(range).Any();
    }

    // Nothing but nouns and names, as a title or a name has it.
    private static bool IsName(Analysis analysis, WordRange range)
    {
        for (var i = range.First + 1; i < range.End - 1; i++)
        {
            if (analysis.Words[i].Tag is not (Stts.NN or Stts.NE or Stts.FM or Stts.CARD or Stts.XY or Stts.TRUNC))
                return false;
        }

        return true;
    }
}
