using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;

namespace Beleg.Ledger.Linking;

/// <summary>Counts what the list of stories shows, so that a page of it counts nothing.</summary>
internal sealed class StoryTally(ILedgerSession session)
{
    /// <summary>The stories of reports, and those that share a claim with them.</summary>
    public IReadOnlyList<long> Around(IEnumerable<long> reports) =>
        [.. reports.Distinct().SelectMany(session.Stories.Around).Distinct()];

    /// <summary>Writes anew what the list shows of stories.</summary>
    public void Write(IEnumerable<long> stories)
    {
        foreach (var story in stories.Distinct().Order())
            Write(story);
    }

    private void Write(long story)
    {
        var all = session.Reports.Heads(session.Stories.ReportsOf(story));
        var open = all.SelectMany(Settle).ToList();
        var reports = all.Where(r => !r.IsWithdrawn).ToList();
        var dates = reports
            .Select(r => r.Published)
            .Where(d => d is not null)
            .OrderBy(d => d.ToString(), StringComparer.Ordinal)
            .ToList();
        var claims = session.Stories.ClaimsOf(story).Select(session.Claims.Get).ToList();
        session.Stories.Set(
            new Story(story, TitleOf(reports))
            {
                First = dates.FirstOrDefault(),
                Last = dates.LastOrDefault(),
                Reports = reports.Count,
                Claims = claims.Count,
                Contested = claims.Count(c => c!.IsContested),
                Open = open.Count,
                Due = open.Count(p => p.Due is not null),
            }
        );
    }

    // Writes how it stands with the points of a report, and gives those that are open.
    private IEnumerable<OutstandingPoint> Settle(ReportHead report)
    {
        foreach (var point in session.OpenPoints.OfReport(report.Number))
        {
            var outcome = PointOutcome.Of(point, session.OpenPoints.DevelopmentsOf(point.Point.Number));
            var state = outcome.StateOf(point, report.IsWithdrawn);
            if (state != point.State)
                session.OpenPoints.SetState(point.Point.Number, state);
            if (state == OpenPointState.Open)
                yield return point.Point;
        }
    }

    private static string TitleOf(List<ReportHead> reports) =>
        reports
            .OrderBy(r => r.Published?.ToString() ?? "9", StringComparer.Ordinal)
            .ThenBy(r => r.Number)
            .Select(r => r.Title)
            .FirstOrDefault(t => t is not null)
        ?? reports.FirstOrDefault()?.File
        ?? "";
}
