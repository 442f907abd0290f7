using Beleg.Ledger.Copies;
using Beleg.Ledger.Reports;

namespace Beleg.Ledger.Json;

/// <summary>A report among those that share passages, as JSON says it.</summary>
/// <param name="Report">What people call it: "r7".</param>
/// <param name="File">The name of its file.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When, to the precision known.</param>
/// <param name="From">The earlier report with which it shares most: "r2"; null where it shares with none.</param>
/// <param name="Share">The share of its own words that are in that one too, 0 to 1.</param>
public sealed record CopyingReportNode(
    string Report,
    string File,
    string? Outlet,
    string? Published,
    string? From,
    double? Share
)
{
    /// <summary>The node of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="nearest">What it has of an earlier one; null for nothing.</param>
    public static CopyingReportNode Of(ReportHead report, CopyEdge? nearest)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new CopyingReportNode(
            report.Label,
            report.File,
            report.Outlet,
            report.Published?.ToString(),
            nearest is null ? null : $"r{nearest.To}",
            nearest is null ? null : Math.Round(nearest.Proof.ShareOfA, 3)
        );
    }
}
