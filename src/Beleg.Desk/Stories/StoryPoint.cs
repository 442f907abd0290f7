using System.Collections.Immutable;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;
using Beleg.Text;

namespace Beleg.Desk.Stories;

/// <summary>An open point of a story.</summary>
/// <param name="Label">What people call it: "o5".</param>
/// <param name="Text">The words.</param>
/// <param name="Who">Who owes it, parted by commas; empty where nobody is told.</param>
/// <param name="Due">By when; null where nothing tells.</param>
/// <param name="Report">The number of the report that says so.</param>
/// <param name="Outlet">Who published it, or where nobody is known the name of its file.</param>
/// <param name="Published">When.</param>
public sealed record StoryPoint(
    string Label,
    string Text,
    string Who,
    ReportDate? Due,
    long Report,
    string Outlet,
    ReportDate? Published
)
{
    // After every date.
    private const string Never = "~";

    /// <summary>What some reports have that nothing has closed: what is due first, then by publication.</summary>
    public static ImmutableArray<StoryPoint> OpenIn(ILedgerSession session, IEnumerable<ReportHead> reports)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(reports);
        return
        [
            .. reports
                .SelectMany(r => OpenPointReader.OfReport(session, r))
                .Where(p => p.ClosedBy is null)
                .Select(Of)
                .OrderBy(p => p.Due?.ToString() ?? Never, StringComparer.Ordinal)
                .ThenBy(p => p.Published?.ToString() ?? Never, StringComparer.Ordinal),
        ];
    }

    /// <summary>The point of a view.</summary>
    public static StoryPoint Of(OpenPointView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var point = view.Reviewed.Point;
        return new StoryPoint(
            view.Label,
            point.Text,
            string.Join(", ", point.WhoNames),
            point.Due,
            view.Report.Number,
            view.Report.Outlet ?? view.Report.File,
            view.Report.Published
        );
    }
}
