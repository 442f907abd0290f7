using System.Collections.Immutable;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Claims;

/// <summary>Sums up who stands how to a claim.</summary>
public static class Stances
{
    /// <summary>One stance for each position that anybody takes, in the order of the positions.</summary>
    /// <param name="positions">The positions, in the order of publication.</param>
    /// <param name="most">How many sources are named of each.</param>
    public static ImmutableArray<Stance> Of(ImmutableArray<PositionView> positions, int most) =>
        [
            .. positions
                .GroupBy(p => p.Position)
                .OrderBy(g => g.Key)
                .Select(group =>
                {
                    // By name: two whom nothing shows to be the same, as "Polizei" of two towns, are told apart by the matrix.
                    var sources = group.Select(p => p.Source).Distinct(StringComparer.Ordinal).ToList();
                    return new Stance(group.Key, [.. sources.Take(most)], Math.Max(0, sources.Count - most));
                }),
        ];
}
