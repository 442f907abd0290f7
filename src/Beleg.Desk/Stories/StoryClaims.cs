using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Stories;

/// <summary>The claims of a story in the order in which people want them.</summary>
public static class StoryClaims
{
    /// <summary>The claims, contested ones first, then those of most reports.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="story">The number of the story.</param>
    public static IReadOnlyList<Claim> Of(ILedgerSession session, long story)
    {
        ArgumentNullException.ThrowIfNull(session);
        return
        [
            .. session
                .Stories.ClaimsOf(story)
                .Select(session.Claims.Get)
                .OfType<Claim>()
                .OrderByDescending(c => c.IsContested),
        ];
    }
}
