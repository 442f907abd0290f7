using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;
using Beleg.Meaning;

namespace Beleg.Ledger.Views;

/// <summary>Puts together who denies what a source says, and what it denies itself.</summary>
public static class ContradictionReader
{
    // Of a head of government there are thousands of statements; what is contested now is in the last ones.
    private const int StatementsLookedAt = 500;

    /// <summary>The contradictions in contested claims, those of most reports first; a source that stands on both sides has two.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="source">The number of the source.</param>
    /// <param name="most">How many claims are looked at.</param>
    public static ImmutableArray<ContradictionView> Of(ILedgerSession session, long source, int most)
    {
        ArgumentNullException.ThrowIfNull(session);
        return
        [
            .. session
                .Claims.ContestedOf(source, StatementsLookedAt, most)
                .SelectMany(claim => Of(claim, ClaimReader.PositionsOf(session, claim), source)),
        ];
    }

    private static IEnumerable<ContradictionView> Of(Claim claim, ImmutableArray<PositionView> positions, long source)
    {
        foreach (var isDenied in (bool[])[true, false])
        {
            var (side, other) = isDenied ? (Position.Affirms, Position.Rejects) : (Position.Rejects, Position.Affirms);
            ImmutableArray<PositionView> own =
            [
                .. positions.Where(p => p.Saying.Source == source && !p.Saying.IsTold && p.Position == side),
            ];
            ImmutableArray<PositionView> others =
            [
                .. positions.Where(p => p.Saying.Source != source && p.Position == other),
            ];
            if (own.Length > 0 && others.Length > 0)
                yield return new ContradictionView(claim, own, others, isDenied);
        }
    }
}
