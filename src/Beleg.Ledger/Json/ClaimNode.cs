using System.Collections.Immutable;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Json;

/// <summary>A claim as JSON says it.</summary>
/// <param name="Id">"c1".</param>
/// <param name="Text">The words of the saying that tells it best.</param>
/// <param name="Reports">The files of the reports that have it, in the order of publication.</param>
/// <param name="Origins">The independent origins of these reports.</param>
/// <param name="IndependentOrigins">How many origins are proven to be of their own.</param>
/// <param name="UnknownOrigins">How many reports may be origins of their own, without proof.</param>
/// <param name="Positions">Who stands how to it, in the order of publication.</param>
/// <param name="Figures">Its figures, in the order of publication.</param>
/// <param name="FirstSeen">The earliest date of a report that has it.</param>
/// <param name="LastSeen">The latest.</param>
/// <param name="Contested">True where one source affirms it and another rejects it.</param>
public sealed record ClaimNode(
    string Id,
    string Text,
    ImmutableArray<string> Reports,
    ImmutableArray<ClaimOriginNode> Origins,
    int IndependentOrigins,
    int UnknownOrigins,
    ImmutableArray<PositionNode> Positions,
    ImmutableArray<DriftNode> Figures,
    string? FirstSeen,
    string? LastSeen,
    bool Contested
)
{
    /// <summary>The node of a claim.</summary>
    public static ClaimNode Of(ClaimView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var files = view
            .Positions.Select(p => p.Report)
            .DistinctBy(r => r.Number)
            .ToDictionary(r => r.Number, r => r.File);
        return new ClaimNode(
            view.Claim.Label,
            view.Claim.Text,
            view.Reports,
            [.. view.Origins.Origins.Select(o => ClaimOriginNode.Of(o, files))],
            view.Origins.Proven,
            view.Origins.Unknown,
            [.. view.Positions.Select(PositionNode.Of)],
            [.. view.Figures.Select(DriftNode.Of)],
            view.Claim.First?.ToString(),
            view.Claim.Last?.ToString(),
            view.Claim.IsContested
        );
    }
}
