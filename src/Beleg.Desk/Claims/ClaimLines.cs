using System.Collections.Concurrent;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Claims;

/// <summary>
/// Lines of claims, kept between requests: counting the origins of a page of large claims reads hundreds of reports. A line is
/// made anew when its claim has changed or anything was taken in, read or decided. Can be used from many threads.
/// </summary>
public sealed class ClaimLines
{
    private const int MostKept = 2_000;

    private readonly ConcurrentDictionary<long, (Claim Claim, long Custody, ClaimLine Line)> kept = new();

    /// <summary>The lines of claims, in their order.</summary>
    public IEnumerable<ClaimLine> Of(ILedgerSession session, IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(claims);
        var custody = session.Custody.Last?.Number ?? 0;
        foreach (var claim in claims)
        {
            if (kept.TryGetValue(claim.Number, out var known) && known.Custody == custody && known.Claim == claim)
            {
                yield return known.Line;
                continue;
            }

            if (kept.Count >= MostKept)
                kept.Clear();
            var line = ClaimLine.Of(ClaimReader.Of(session, claim));
            kept[claim.Number] = (claim, custody, line);
            yield return line;
        }
    }
}
