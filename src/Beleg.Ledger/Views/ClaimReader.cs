using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Puts together what the ledger has on a claim.</summary>
public static class ClaimReader
{
    /// <summary>All on a claim.</summary>
    public static ClaimView Of(ILedgerSession session, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(claim);
        var sayings = session.Sayings.OfClaim(claim.Number);
        var positions = Positions(session, sayings);
        return new ClaimView(claim, positions, Drift.Of(positions), OriginReader.Of(session, sayings));
    }

    /// <summary>The figures of a claim alone, in the order of publication.</summary>
    public static ImmutableArray<FigureView> FiguresOf(ILedgerSession session, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(claim);
        return Drift.Of(PositionsOf(session, claim));
    }

    /// <summary>Who stands how to a claim, in the order of publication.</summary>
    public static ImmutableArray<PositionView> PositionsOf(ILedgerSession session, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(claim);
        return Positions(session, session.Sayings.OfClaim(claim.Number));
    }

    private static ImmutableArray<PositionView> Positions(ILedgerSession session, IReadOnlyList<Saying> sayings)
    {
        var spokesman = ClaimSummary.SpokesmanOf(sayings);
        var ordered = sayings.OrderBy(s => s.Published?.ToString() ?? "", StringComparer.Ordinal).ThenBy(s => s.Number);
        return
        [
            .. SayingReader
                .Of(session, ordered)
                .Select(v => new PositionView(
                    v.Saying,
                    v.Report,
                    v.Source,
                    Polarity.Towards(spokesman, v.Saying),
                    Relations.Between(v.Saying, spokesman)
                )),
        ];
    }
}
