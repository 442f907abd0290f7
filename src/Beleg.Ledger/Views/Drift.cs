using System.Collections.Immutable;
using Beleg.Ledger.Claims;

namespace Beleg.Ledger.Views;

/// <summary>
/// The figures of a claim over time. Of all the figures that stand in its sayings those belong to it of which reports count the
/// same; where no two do, all.
/// </summary>
internal static class Drift
{
    /// <summary>The figures, in the order of the positions.</summary>
    public static ImmutableArray<FigureView> Of(ImmutableArray<PositionView> positions)
    {
        var figures = positions
            .SelectMany(p =>
                p.Saying.Quantities.Select(q => new FigureView(
                    q,
                    Tallies.CountedBy(p.Saying, q),
                    p.Source,
                    p.Report.File,
                    p.Report.Published
                )
                {
                    Saying = p.Saying,
                })
            )
            .ToImmutableArray();
        var common = figures
            .Where(f => f.Counted is not null)
            .GroupBy(f => f.Counted!, StringComparer.Ordinal)
            .Where(g => g.Select(f => f.Report).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        return common.Count == 0 ? figures : [.. figures.Where(f => f.Counted is { } key && common.Contains(key))];
    }
}
