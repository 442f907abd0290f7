using Beleg.Desk.Frame;
using Beleg.Desk.Reports;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Origins;

/// <summary>An agency or outlet with the reports that go back to it.</summary>
/// <param name="Press">The agency or outlet.</param>
/// <param name="Reports">A page of the reports that credit or cite it, those taken in last first.</param>
public sealed record PressSheet(PressLine Press, Slice<ReportLine> Reports)
{
    private const int OnAPage = 25;

    // So many of the reports that credit or cite it can be paged through.
    private const int MostReports = 1_000;

    /// <summary>The sheet of a name; null where nobody goes back to it.</summary>
    public static PressSheet? Of(ILedgerSession session, string name, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (PressLine.Of(session.Citations.UsesOf(name)) is not [var line, ..])
            return null;
        var reports = session.Citations.ReportsOn(name, MostReports);
        return new PressSheet(
            line,
            Slicing.Take(
                page,
                OnAPage,
                reports.Count,
                (most, skip) =>
                    session
                        .Reports.Heads(reports.Skip((int)skip).Take(most))
                        .OrderByDescending(h => h.Number)
                        .Select(ReportLine.Of)
            )
        );
    }
}
