using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>
/// Decisions on reports: one that is rejected is withdrawn, one that is accepted comes back; one may belong to another story.
/// </summary>
internal sealed class ReportReview(ILedgerSession session, Trail trail)
{
    public void Carry(Decision decision, EntryLabel label)
    {
        var report = session.Reports.Head(label.Number) ?? throw ReviewEntry.Unknown(decision.Subject);
        if (decision is { Verdict: ReviewVerdict.Correct, Field: "story" })
        {
            new StoryReview(session, trail).Move(report.Number, decision);
            return;
        }

        if (decision.Verdict is not (ReviewVerdict.Accept or ReviewVerdict.Reject))
            throw Unfit.Verdict(decision, "accept, reject, correct story=n5");
        var isWithdrawn = decision.Verdict == ReviewVerdict.Reject;
        trail.Set(ChangeKind.Withdrawal, report.Number, isWithdrawn ? bool.TrueString : null);
        if (report.IsWithdrawn != isWithdrawn)
            Follow(session, trail.Moves, report.Number, isWithdrawn);
    }

    /// <summary>Takes the sayings of a report that was withdrawn out of their claims, or those of one that came back into them.</summary>
    public static void Follow(ILedgerSession session, ClaimMoves moves, long report, bool isWithdrawn)
    {
        session.Sayings.SetFindable(report, !isWithdrawn);
        if (isWithdrawn)
            new Neighbourhood(session, moves).Leave(session.Sayings.OfReport(report));
        else
            new StoryLinker(session, moves).Link(report);
    }
}
