using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Undoing;

/// <summary>Derives a saying anew: as it was read, with the decisions on it that stand.</summary>
internal sealed class SayingUndo(ILedgerSession session)
{
    /// <summary>Derives the saying that a decision was made on; nothing is done where its words are no longer found.</summary>
    public void Derive(Decision decision, long report, IReadOnlyList<DecisionChange> changes)
    {
        var read = session.Sayings.OfReport(report).Select(s => session.Sayings.AsRead(s.Number)!).ToList();
        if (
            SayingAnchor.Find(decision, read) is not { } found
            || session.Sayings.Get([found.Number]) is not [var saying]
        )
            return;
        var derived = new DecidedSayings(session, report).Derive(saying);
        session.Sayings.Correct(derived);
        var claims = new ClaimUndo(session);
        claims.PutBack(changes);
        new SayingReview(session).Write(saying, derived, new ClaimMoves(session.Sayings));
        claims.Rebuild([], changes);
    }
}
