using Beleg.German;
using Beleg.German.Clauses;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Statements;

/// <summary>
/// A denial, a charge or a refusal that somebody tells of another: "der Anwalt sagte, sein Mandant bestreite die Tat". Such a
/// clause is a statement within the other; a ledger must not lose it.
/// </summary>
internal static class InnerDissent
{
    private const double Confidence = 0.6;

    /// <summary>The findings, with those added that a clause of their content sums up.</summary>
    public static List<Finding> Add(Analysis analysis, List<Finding> findings)
    {
        var told = new HashSet<int>(findings.SelectMany(f => f.Cue.Select(c => c.First)));
        var added = new List<Finding>();
        foreach (var finding in findings)
        {
            if (
                finding.Type is not (StatementType.Indirect or StatementType.IndirectFreeIndirect)
                || finding.Cue.IsEmpty
            )
                continue;
            for (
                var i = analysis.ClauseAt(finding.First)?.Index ?? analysis.Clauses.Length;
                i < analysis.Clauses.Length && analysis.Clauses[i].First < finding.End;
                i++
            )
            {
                if (Of(analysis, finding, analysis.Clauses[i], told) is { } inner)
                    added.Add(inner);
            }
        }

        return [.. findings, .. added];
    }

    private static Finding? Of(Analysis analysis, Finding finding, Clause clause, HashSet<int> told)
    {
        if (clause.Predicate.Finite < 0 || !clause.Parts.All(p => finding.Content.Any(c => c.Contains(p))))
            return null;
        if (CueMatcher.Match(analysis, clause, CueUse.Summary) is not { Cue.Contests: true } match)
            return null;
        if (told.Overlaps(match.Words) || analysis.IsHypothetical(clause) || analysis.IsQuoted(clause.Predicate.Finite))
            return null;
        var speaker = SpeakerFinder.Of(analysis, clause, match);
        if (speaker.IsEmpty || analysis.PhraseAt(speaker[0].First) is not { } who || !Names(analysis, who))
            return null;
        return new Finding(
            StatementType.Reported,
            match.Cue.Medium,
            [Regions.Trim(analysis, Regions.Of(analysis, clause))]
        )
        {
            Speaker = speaker,
            Signal = match.Cue.Signal,
            Rule = finding.Rule,
            Confidence = Confidence,
            Because = [$"{match.Cue.Lemma} sums up inside somebody's words", "kept, since it dissents"],
        };
    }

    // "er bestreite das": mostly the speaker himself, whose statement it is already.
    private static bool Names(Analysis analysis, German.Phrases.Phrase phrase) =>
        analysis.Words[phrase.Head].Tag is German.Tagging.Stts.NN or German.Tagging.Stts.NE
        && SpeakerKind.CanSpeak(analysis, phrase);
}
