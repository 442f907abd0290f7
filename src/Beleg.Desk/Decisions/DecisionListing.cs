using Beleg.Desk.Frame;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Decisions;

/// <summary>What people decided, the newest first.</summary>
/// <param name="Decisions">A page of it.</param>
public sealed record DecisionListing(Slice<DecidedEntry> Decisions)
{
    private const int OnAPage = 30;

    /// <summary>A page of the list.</summary>
    public static DecisionListing Of(ILedgerSession session, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        // No number is left out, so a page is a range of numbers.
        var last = session.Decisions.Last;
        return new DecisionListing(
            Slicing.Take(
                page,
                OnAPage,
                last,
                (most, skip) => session.Decisions.List(most, last - skip + 1).Select(d => DecidedEntry.Of(session, d))
            )
        );
    }
}
