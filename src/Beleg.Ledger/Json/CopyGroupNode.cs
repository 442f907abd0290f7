using System.Collections.Immutable;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Json;

/// <summary>Reports that share passages, one with another, as JSON says them.</summary>
/// <param name="Origins">The agencies and outlets that they are proven to go back to.</param>
/// <param name="UnknownOrigins">How many of the reports may be origins of their own, without proof.</param>
/// <param name="Reports">The reports, in the order of publication; withdrawn ones left out.</param>
/// <param name="Whole">False where there are more reports than were looked at.</param>
public sealed record CopyGroupNode(
    ImmutableArray<string> Origins,
    int UnknownOrigins,
    ImmutableArray<CopyingReportNode> Reports,
    bool Whole
)
{
    /// <summary>The node of a group.</summary>
    public static CopyGroupNode Of(CopyGroupView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new CopyGroupNode(
            [.. view.Origins.Origins.Where(o => o.IsProven).Select(o => o.Name)],
            view.Origins.Unknown,
            [
                .. view.Reports.Select(report =>
                    CopyingReportNode.Of(report, view.Nearest.GetValueOrDefault(report.Number))
                ),
            ],
            view.IsWhole
        );
    }
}
