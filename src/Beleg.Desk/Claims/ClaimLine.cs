using System.Collections.Immutable;
using Beleg.Desk.Pages;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Claims;

/// <summary>A claim as lists show it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Origins">How many independent origins are proven.</param>
/// <param name="Unknown">How many of its reports may be origins of their own, and nothing tells.</param>
/// <param name="Stances">Who stands how to it.</param>
public sealed record ClaimLine(Claim Claim, int Origins, int Unknown, ImmutableArray<Stance> Stances)
{
    private const int MostSources = 4;

    /// <summary>The lines of claims, in their order.</summary>
    public static IEnumerable<ClaimLine> Of(ILedgerSession session, LedgerMemory memory, IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(memory);
        var state = LedgerState.Of(session);
        return claims.Select(claim => memory.Get(state, claim.Number, () => Of(ClaimReader.Of(session, claim))));
    }

    /// <summary>The line of a claim.</summary>
    public static ClaimLine Of(ClaimView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new ClaimLine(
            view.Claim,
            view.Origins.Proven,
            view.Origins.Unknown,
            Claims.Stances.Of(view.Positions, MostSources)
        );
    }
}
