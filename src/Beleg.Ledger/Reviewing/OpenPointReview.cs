using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>Decisions on open points: it is one, it is none, or a report closed it.</summary>
internal sealed class OpenPointReview(ILedgerSession session, Trail trail)
{
    public void Carry(Decision decision, EntryLabel label)
    {
        if (session.OpenPoints.Get(label.Number) is null)
            throw ReviewEntry.Unknown(decision.Subject);
        switch (decision.Verdict)
        {
            case ReviewVerdict.Accept or ReviewVerdict.Reject:
                Set(label, decision.Verdict, null);
                break;
            case ReviewVerdict.Correct when decision.Field == "closedBy":
                Set(label, decision.Verdict, ReportOf(decision));
                break;
            default:
                throw Unfit.Verdict(decision, "accept, reject, correct closedBy=r7, correct closedBy=nobody");
        }
    }

    private void Set(EntryLabel label, ReviewVerdict verdict, long? closedBy) =>
        trail.Set(ChangeKind.VerdictOnPoint, label.Number, Changeable.Verdict(verdict, closedBy));

    private long? ReportOf(Decision decision)
    {
        if (decision.Value == "nobody")
            return null;
        return decision.Named(EntryKind.Report) is { } label && session.Reports.Head(label.Number) is not null
            ? label.Number
            : throw Unfit.Of($"\"closedBy\" is the label of a report, as r7, or nobody; {decision.Value} is neither.");
    }
}
