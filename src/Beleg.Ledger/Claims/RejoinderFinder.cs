using System.Collections.Immutable;
using Beleg.Meaning;

namespace Beleg.Ledger.Claims;

/// <summary>
/// Finds the sayings that only take up what was said before them in their report: who denies it, a charge; who declines to
/// comment, the last that somebody said; words quoted out of a saying, that one.
/// </summary>
internal static class RejoinderFinder
{
    /// <summary>The rejoinders among sayings, by their numbers.</summary>
    /// <param name="sayings">The sayings.</param>
    /// <param name="speakers">Who says them.</param>
    public static ImmutableArray<Rejoinder> Find(IEnumerable<Saying> sayings, IReadOnlyCollection<Speaker> speakers)
    {
        var byNumber = speakers.ToDictionary(s => s.Number);
        return [.. sayings.GroupBy(s => s.Report).SelectMany(r => OfReport(r, byNumber)).OrderBy(r => r.Saying)];
    }

    private static IEnumerable<Rejoinder> OfReport(IEnumerable<Saying> report, Dictionary<long, Speaker> speakers)
    {
        var before = new List<Saying>();
        var ordered = report
            .Where(s => s.Spans.Length > 0)
            .OrderBy(s => s.Spans[0].Start)
            .ThenByDescending(s => s.Spans[^1].End)
            .ThenBy(s => s.Number);
        foreach (var saying in ordered)
        {
            var speaker = saying.Source is { } source ? speakers.GetValueOrDefault(source) : null;
            if ((Outer(before, saying) ?? TakenUp(before, saying, speaker)) is { } to)
                yield return new Rejoinder(saying.Number, to.Number, IsNegated(saying, to));
            else
                before.Add(saying);
        }
    }

    // Words quoted out of a saying that says little more: „plumpe Fälschung“.
    private static Saying? Outer(List<Saying> before, Saying saying) =>
        saying.IsTold
            ? null
            : before.FindLast(outer =>
                outer.Spans[0].Start <= saying.Spans[0].Start
                && outer.Spans[^1].End >= saying.Spans[^1].End
                && outer.Text.Length < 2 * saying.Text.Length
            );

    private static Saying? TakenUp(List<Saying> before, Saying saying, Speaker? speaker)
    {
        if (saying.IsTold || !PointingWords.IsAllOf(saying))
            return null;
        if (Denies(saying))
            return ChargeChooser.Choose(before, saying, speaker);
        if (saying.Act is not (Act.Declines or Act.Confirms) || !PointingWords.HasPronoun(saying.Text))
            return null;
        return before.FindLast(b => !b.IsTold && ChargeChooser.CanBeMeant(b, saying));
    }

    // What is denied can be negated itself: "die Anlage habe nicht funktioniert".
    private static bool IsNegated(Saying saying, Saying to)
    {
        if (Polarity.Of(to) is not { } isFor || Polarity.Of(saying) is null)
            return saying.IsNegated;
        var isForItself = Denies(saying) ? !isFor : isFor;
        return saying.Position == Position.Rejects ? isForItself : !isForItself;
    }

    private static bool Denies(Saying saying) => saying.Position == Position.Rejects || PointingWords.HasDenial(saying);
}
