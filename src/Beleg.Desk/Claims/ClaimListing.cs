using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Claims;

/// <summary>The claims of a ledger, those of most reports first.</summary>
/// <param name="Claims">A page of them.</param>
/// <param name="IsContestedOnly">True where only those are shown that one source affirms and another rejects.</param>
/// <param name="All">How many there are.</param>
/// <param name="Contested">How many of them are contested.</param>
public sealed record ClaimListing(Slice<ClaimLine> Claims, bool IsContestedOnly, long All, long Contested)
{
    private const int OnAPage = 25;

    /// <summary>A page of the list.</summary>
    public static ClaimListing Of(ILedgerSession session, LedgerMemory memory, bool contestedOnly, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        var all = session.Claims.Count(contestedOnly: false);
        var contested = session.Claims.Count(contestedOnly: true);
        var claims = Slicing.Take(
            page,
            OnAPage,
            contestedOnly ? contested : all,
            (most, skip) => ClaimLine.Of(session, memory, session.Claims.List(contestedOnly, most, skip))
        );
        return new ClaimListing(claims, contestedOnly, all, contested);
    }
}
