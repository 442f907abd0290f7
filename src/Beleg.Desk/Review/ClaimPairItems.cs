using System.Collections.Immutable;
using Beleg.Desk.Deciding;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Review;

/// <summary>Puts together what is needed to decide whether two claims are one.</summary>
internal static class ClaimPairItems
{
    /// <summary>The item of two claims; null where one of them is gone, or they are one already.</summary>
    public static ClaimPairItem? Of(ILedgerSession session, ReviewQuery query, long one, long other)
    {
        if (
            session.Claims.Get(one) is not { Sayings: > 0 } a
            || session.Claims.Get(other) is not { Sayings: > 0 } b
            || a.Number == b.Number
        )
            return null;
        // What people call the larger one stays.
        var (kept, joined) = b.Reports > a.Reports ? (b, a) : (a, b);
        var key = $"c{one}-c{other}";
        return new ClaimPairItem(
            key,
            kept.Label,
            ReviewItems.Ground(session, query, key, [kept.Label, joined.Label]),
            [.. DecisionLine.On(session, kept.Label), .. DecisionLine.On(session, joined.Label)]
        )
        {
            One = ClaimSide.Of(session, kept, joined),
            Other = ClaimSide.Of(session, joined, kept),
            Because = Because(session, kept, joined),
        };
    }

    private static ImmutableArray<string> Because(ILedgerSession session, Claim larger, Claim smaller)
    {
        var sayings = session.Sayings.OfClaim(larger.Number).ToDictionary(s => s.Number);
        var best = session
            .Sayings.OfClaim(smaller.Number)
            .SelectMany(saying => session.Claims.LinksOf(saying.Number).Select(link => (Saying: saying, Link: link)))
            .Where(l => sayings.ContainsKey(l.Link.OtherThan(l.Saying.Number)))
            .OrderByDescending(l => l.Link.Score)
            .FirstOrDefault();
        if (best.Link is not { } found)
            return [];
        return LinkEvidence.Of(found, best.Saying, sayings[found.OtherThan(best.Saying.Number)]);
    }
}
