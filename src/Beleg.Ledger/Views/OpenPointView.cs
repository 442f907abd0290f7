using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;

namespace Beleg.Ledger.Views;

/// <summary>An open point with what became of it.</summary>
/// <param name="Reviewed">The point, and what people decided on it.</param>
/// <param name="Report">The report that says it is open.</param>
/// <param name="ClosedBy">The report that closes it; null where it is open still.</param>
/// <param name="Development">What the closing report, or else the last one that speaks of it, makes of it.</param>
public sealed record OpenPointView(
    ReviewedPoint Reviewed,
    ReportHead Report,
    ReportHead? ClosedBy,
    Development? Development
)
{
    /// <summary>What people call it: "o5".</summary>
    public string Label => $"o{Reviewed.Point.Number}";
}
