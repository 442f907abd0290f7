using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Views;

/// <summary>All that the ledger has on a claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Positions">Who stands how to it, in the order of publication.</param>
/// <param name="Figures">Its figures, in the order of publication: their drift.</param>
/// <param name="Origins">How many independent origins its reports have.</param>
public sealed record ClaimView(
    Claim Claim,
    ImmutableArray<PositionView> Positions,
    ImmutableArray<FigureView> Figures,
    OriginSummary Origins
)
{
    /// <summary>The files of its reports, in the order of publication.</summary>
    public ImmutableArray<string> Reports => [.. Positions.Select(p => p.Report.File).Distinct(StringComparer.Ordinal)];
}
