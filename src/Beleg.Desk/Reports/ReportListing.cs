using Beleg.Desk.Frame;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Reports;

/// <summary>The reports of a ledger, those taken in last first.</summary>
/// <param name="Reports">A page of them.</param>
public sealed record ReportListing(Slice<ReportLine> Reports)
{
    private const int OnAPage = 50;

    /// <summary>A page of the list.</summary>
    public static ReportListing Of(IReportTable reports, int page)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return new ReportListing(
            Slicing.Take(
                page,
                OnAPage,
                reports.Count,
                (most, skip) =>
                {
                    // Reports are numbered from 1 and never taken out, so a page is a range of numbers.
                    var last = reports.Count - skip;
                    var first = Math.Max(1, last - most + 1);
                    return reports.Heads(Numbers(first, last)).Reverse().Select(ReportLine.Of);
                }
            )
        );
    }

    private static IEnumerable<long> Numbers(long first, long last)
    {
        for (var number = first; number <= last; number++)
            yield return number;
    }
}
