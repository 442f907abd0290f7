using Beleg.Ledger.Store;
using Beleg.Ledger.Undoing;

namespace Beleg.Desk.Decisions;

/// <summary>A decision on a page of its own.</summary>
/// <param name="Entry">The decision.</param>
/// <param name="StandingOn">The later decision that has to be undone before it; null where there is none.</param>
public sealed record DecisionSheet(DecidedEntry Entry, DecidedEntry? StandingOn)
{
    /// <summary>The decision of a number; null where there is none.</summary>
    public static DecisionSheet? Of(ILedgerSession session, long number)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Decisions.Get(number) is not { } kept)
            return null;
        var later = kept.Stands ? new LaterDecisions(session).StandingOn(kept) : null;
        return new DecisionSheet(
            DecidedEntry.Of(session, kept),
            later is null ? null : DecidedEntry.Of(session, later)
        );
    }
}
