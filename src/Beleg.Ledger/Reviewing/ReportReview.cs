using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>
/// Decisions on reports: one that is rejected is withdrawn, one that is accepted comes back; one may belong to another story.
/// </summary>
internal sealed class ReportReview(ILedgerSession session)
{
    public void Carry(Decision decision, EntryLabel label)
    {
        var report = session.Reports.Head(label.Number) ?? throw ReviewEntry.Unknown(decision.Subject);
        if (decision is { Verdict: ReviewVerdict.Correct, Field: "story" })
        {
            new StoryReview(session).Move(report.Number, decision);
            return;
        }

        if (decision.Verdict is not (ReviewVerdict.Accept or ReviewVerdict.Reject))
            throw Unfit.Verdict(decision, "accept, reject, correct story=n5");
        var isWithdrawn = decision.Verdict == ReviewVerdict.Reject;
        if (report.IsWithdrawn == isWithdrawn)
            return;
        session.Reports.SetWithdrawn(report.Number, isWithdrawn);
        session.Sayings.SetFindable(report.Number, !isWithdrawn);
        var sayings = session.Sayings.OfReport(report.Number);
        if (isWithdrawn)
            new Neighbourhood(session).Leave(sayings);
        else
            new StoryLinker(session).Link(report.Number);
    }
}
