using Beleg.Ledger.Developments;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Tests.Undoing;

/// <summary>All that a ledger shows, line by line.</summary>
internal static class LedgerPicture
{
    private const int Most = 1000;

    /// <summary>The lines in which two pictures differ; empty where they show the same.</summary>
    public static string Difference(string before, string now)
    {
        var (one, other) = (before.Split('\n'), now.Split('\n'));
        return string.Join(
            '\n',
            [.. one.Except(other).Select(l => "- " + l), .. other.Except(one).Select(l => "+ " + l)]
        );
    }

    /// <summary>The lines with the labels by which people call what they are about.</summary>
    public static string Of(ILedgerStore store)
    {
        using var session = store.Read();
        return string.Join(
            '\n',
            [
                .. Claims(session, (label, text) => $"{label} {text}"),
                .. Sayings(session),
                .. Sources(session, source => $"q{source}"),
                .. session.Stories.List(StoryFilter.All, Most, 0).Select(s => $"{s.Label} {Story(session, s)}"),
                .. Points(session),
                .. Commitments(session, number => $"k{number}"),
            ]
        );
    }

    /// <summary>The lines without labels, which tell in what order things came about.</summary>
    public static string WithoutLabels(ILedgerStore store)
    {
        using var session = store.Read();
        return string.Join(
            '\n',
            [
                .. Claims(session, (_, text) => text).Order(StringComparer.Ordinal),
                .. Sayings(session),
                .. Sources(session, _ => "").Order(StringComparer.Ordinal),
                .. session
                    .Stories.List(StoryFilter.All, Most, 0)
                    .Select(s => Story(session, s))
                    .Order(StringComparer.Ordinal),
                .. Points(session),
                .. Commitments(session, _ => "").Order(StringComparer.Ordinal),
            ]
        );
    }

    private static IEnumerable<string> Claims(ILedgerSession session, Func<string, string, string> line) =>
        session
            .Claims.List(contestedOnly: false, Most, 0)
            .OrderBy(c => c.Number)
            .Select(c =>
                line(
                    c.Label,
                    $"{c.Text}, {c.Reports}, {c.Sayings}, {c.IsContested}, {c.First} to {c.Last}: "
                        + string.Join(
                            "; ",
                            ClaimReader
                                .Of(session, c)
                                .Positions.Select(p => $"{p.Saying.Label} {p.Source} {p.Position} {p.Relation}")
                        )
                )
            );

    private static IEnumerable<string> Sayings(ILedgerSession session) =>
        Numbers(session)
            .SelectMany(session.Sayings.OfReport)
            .Select(s =>
                $"{s.Label} {s.Text} [{string.Join(' ', s.Spans)}] {(s.Source is { } q ? session.Sources.Get(q)!.Name : "-")} {s.Act} "
                + $"{s.Position} {s.Modality} {s.IsNegated} {s.Review} {s.Counts} {string.Join(',', s.Terms.Select(t => t.Word))} "
                + string.Join(',', s.Quantities.Select(q => q.Text))
            );

    private static IEnumerable<string> Sources(ILedgerSession session, Func<long, string> label)
    {
        for (var number = 1L; session.Sources.Own(number) is { } own; number++)
        {
            if (session.Sources.OfSource(number) is not { Count: > 0 } ties)
                continue;
            yield return $"{label(number)} {own.Name} {own.Kind}: {string.Join(',', own.Names)}: {string.Join(',', own.Roles)}: "
                + $"{string.Join(',', own.Keys)}: {string.Join(',', ties.Select(t => $"r{t.Report} {t.Name}"))}";
        }
    }

    private static string Story(ILedgerSession session, Story story) =>
        $"{story.Title}, {story.First} to {story.Last}, {story.Claims}, {story.Contested}, {story.Open}: "
        + string.Join(' ', session.Stories.ReportsOf(story.Number));

    private static IEnumerable<string> Points(ILedgerSession session) =>
        session
            .OpenPoints.All()
            .Select(p => OpenPointReader.Of(session, p.Point.Number)!)
            .Select(v =>
                $"{v.Label} {v.Reviewed.Point.Text} {v.Reviewed.Verdict} {v.Reviewed.State} {v.ClosedBy?.Label} {v.Development?.Kind}"
            );

    private static IEnumerable<string> Commitments(ILedgerSession session, Func<long, string> label) =>
        CommitmentReader
            .List(session, CommitmentFilter.All, Most)
            .Select(v =>
                $"{label(v.Number)} {v.Course.Status} {session.Commitments.Course(v.Number)!.Value.Verdict} "
                + $"{string.Join(',', v.Course.By.Select(p => p.Name))}: "
                + string.Join(
                    ", ",
                    v.Steps.Select(s => $"{s.Report.File} {s.Step.Move} {string.Join('/', s.Step.Said.Because)}")
                )
            );

    private static IEnumerable<long> Numbers(ILedgerSession session) =>
        session.Reports.AllHeads().Select(r => r.Number);
}
