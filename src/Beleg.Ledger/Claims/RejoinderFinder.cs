using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Meaning;
using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>
/// Finds the sayings that only take up what was said before them in their report. A denial takes up the first saying of the
/// nearest other source before it, as an accusation comes before its details; who declines to comment, the last.
/// </summary>
internal static class RejoinderFinder
{
    private static readonly FrozenSet<string> PointingWords = ClaimWords.ReadSet("pointing-words.tsv");

    private static readonly FrozenSet<string> DenyingWords = ClaimWords
        .Read("pointing-words.tsv")
        .Where(e => e.Length > 1 && e[1] == "denies")
        .Select(e => e[0])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pronouns = ClaimWords.ReadSet("pointing-pronouns.tsv");

    /// <summary>The rejoinders among sayings, by their numbers.</summary>
    public static ImmutableArray<Rejoinder> Find(IEnumerable<Saying> sayings) =>
        [.. sayings.GroupBy(s => s.Report).SelectMany(OfReport).OrderBy(r => r.Saying)];

    private static IEnumerable<Rejoinder> OfReport(IEnumerable<Saying> report)
    {
        var before = new List<Saying>();
        var ordered = report
            .Where(s => s.Spans.Length > 0)
            .OrderBy(s => s.Spans[0].Start)
            .ThenByDescending(s => s.Spans[^1].End)
            .ThenBy(s => s.Number);
        foreach (var saying in ordered)
        {
            if ((Outer(before, saying) ?? TakenUp(before, saying)) is { } to)
                yield return new Rejoinder(saying.Number, to.Number, Denies(saying));
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

    private static Saying? TakenUp(List<Saying> before, Saying saying)
    {
        if (saying.IsTold || !IsThin(saying))
            return null;
        var denies = Denies(saying);
        if (!denies && !(saying.Act is Act.Declines or Act.Confirms && PointsBack(saying.Text)))
            return null;
        var at = before.FindLastIndex(b =>
            !b.IsTold
            && b.Position == Position.Affirms
            && b.Spans[^1].End <= saying.Spans[0].Start
            && (b.Source is null || b.Source != saying.Source)
            && !IsThin(b)
        );
        if (at < 0)
            return null;
        var first = at;
        for (var i = at - 1; denies && i >= 0; i--)
        {
            if (before[i].IsTold || before[i].Position != Position.Affirms || IsThin(before[i]))
                continue;
            if (before[i].Source is null || before[i].Source != before[at].Source)
                break;
            first = i;
        }

        return before[first];
    }

    private static bool Denies(Saying saying) =>
        saying.Position == Position.Rejects || saying.Terms.Any(t => DenyingWords.Contains(t.Word));

    // A name among them tells whose words are taken up: "nannte die Erklärung aus Vesna eine Lüge".
    private static bool IsThin(Saying saying) =>
        saying.Terms.All(t => PointingWords.Contains(t.Word) || t.Kind == TermKind.Name)
        && (saying.Terms.IsEmpty || saying.Terms.Any(t => PointingWords.Contains(t.Word)));

    private static bool PointsBack(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(word => Pronouns.Contains(word.Trim(',', '.', '"', '„', '“').ToLowerInvariant()));
}
