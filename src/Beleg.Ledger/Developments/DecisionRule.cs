using System.Collections.Frozen;
using Beleg.Ledger.Claims;
using Beleg.Meaning;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>
/// Whoever was to decide has: "Der Rat stimmt am Donnerstag über den Bau ab", "Der Rat lehnte den Bau ab". Only within one
/// story, and only of the same body or on the same matter.
/// </summary>
internal sealed class DecisionRule : IDevelopmentRule
{
    private const double ForOutcome = 0.35;
    private const double ForDebtor = 0.3;
    private const double ForMatter = 0.35;
    private const int LeastWords = 2;

    private static readonly FrozenSet<string> Outcomes = LedgerWords.ReadSet("words-of-deciding.tsv");

    /// <inheritdoc/>
    public Development? Try(PointReading point, LaterReport report)
    {
        if (!report.IsOfOneStory || !point.Things.Any(t => t.Class == ThingClass.Decision))
            return null;
        return report.Best(saying => Judge(point, saying, report));
    }

    private static Development? Judge(PointReading point, Saying saying, LaterReport report)
    {
        if (
            saying.Modality is Modality.Intended or Modality.Possible
            || saying.Act is Act.Demands or Act.Declines or Act.Warns
            || saying.Position is Position.DoesNotKnow or Position.Conditional
            || saying.IsNegated
            || report.LeavesOpen(saying)
        )
            return null;
        var word = saying.Terms.FirstOrDefault(t => t.Kind == TermKind.Verb && Outcomes.Contains(t.Word)).Word;
        var says = Debtor.Says(point, saying, report);
        // "Das Gericht verurteilte ihn": the verb belongs to the frame. On the day itself what the court says is the verdict.
        if (word is null && !(says && point.IsDueBy(report.Published)))
            return null;
        var isOfDebtor = says || Debtor.IsNamed(point, saying.Terms);
        var (_, own) = TellingTerms.Shared(point.Own, saying.Terms, near: true);
        var (share, shared) = point.Topic(saying.Terms);
        if (isOfDebtor ? word is null && own.IsEmpty && shared.IsEmpty : own.IsEmpty || shared.Length < LeastWords)
            return null;
        var score =
            ForOutcome + (isOfDebtor ? ForDebtor : 0) + (ForMatter * Math.Min(1, share + (own.IsEmpty ? 0 : 0.5)));
        return new Development(point.Point.Number, DevelopmentKind.Closes, Math.Min(1, score))
        {
            Saying = saying.Number,
            Because =
            [
                word is null ? "said on the day it was due" : $"word for the outcome: {word}",
                isOfDebtor ? "of whoever was to decide" : $"about the same: {string.Join(", ", own.Union(shared))}",
            ],
        };
    }
}
