using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Undoing;

/// <summary>Follows a report that comes back, or is withdrawn again.</summary>
internal sealed class ReportUndo(ILedgerSession session)
{
    /// <summary>Links a report anew, or takes its sayings out of their claims, where an undone decision said otherwise.</summary>
    /// <param name="report">The number of the report.</param>
    /// <param name="changes">What the decision had changed; it is put back already.</param>
    public void Follow(long report, IReadOnlyList<DecisionChange> changes)
    {
        var isWithdrawn = session.Reports.Head(report)!.IsWithdrawn;
        if (changes.FirstOrDefault(c => c.Kind == ChangeKind.Withdrawal) is not { } change)
            return;
        // Another decision that says the same stands, or it was so before.
        if (isWithdrawn == (change.After is not null))
            return;
        var claims = new ClaimUndo(session);
        claims.PutBack(changes);
        ReportReview.Follow(session, new ClaimMoves(session.Sayings), report, isWithdrawn);
        claims.Rebuild([], changes);
    }
}
