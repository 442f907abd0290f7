using System.Collections.Immutable;
using Beleg.Ledger.Copies;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Reports;

namespace Beleg.Ledger.Views;

/// <summary>Reports that share passages, one with another.</summary>
/// <param name="Reports">The reports, in the order of publication; withdrawn ones left out.</param>
/// <param name="Nearest">Of each report that has words of an earlier one the copy with most of them.</param>
/// <param name="Origins">Whom they go back to.</param>
/// <param name="IsWhole">False where there are more reports than were looked at.</param>
public sealed record CopyGroupView(
    ImmutableArray<ReportHead> Reports,
    ImmutableDictionary<long, CopyEdge> Nearest,
    OriginSummary Origins,
    bool IsWhole
);
