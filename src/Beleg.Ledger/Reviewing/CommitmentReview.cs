using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>Decisions on commitments: it is one, it is none, two are one, or what a report has of it is another one.</summary>
internal sealed class CommitmentReview(ILedgerSession session, Trail trail)
{
    public void Carry(Decision decision, EntryLabel label)
    {
        var course = session.Commitments.Course(label.Number)?.Number ?? throw ReviewEntry.Unknown(decision.Subject);
        switch (decision.Verdict)
        {
            case ReviewVerdict.Accept or ReviewVerdict.Reject:
                trail.Set(ChangeKind.VerdictOnCourse, course, decision.Verdict.ToString());
                break;
            case ReviewVerdict.Merge:
                Merge(course, decision);
                break;
            case ReviewVerdict.Split:
                Split(course, decision);
                break;
            default:
                throw Unfit.Verdict(decision, "accept, reject, merge k5, split r3");
        }
    }

    private void Merge(long course, Decision decision)
    {
        var other = decision.Named(EntryKind.Commitment) is { } label ? session.Commitments.Course(label.Number) : null;
        if (other is not { } another || another.Number == course)
            throw Unfit.Of(
                $"{decision.Subject} can be merged with another commitment, as k5; {decision.Value} is none."
            );
        foreach (var said in session.Commitments.InCourse(another.Number))
            trail.SetCourse(said.Number, course, said.Because);
        trail.Set(ChangeKind.HeirOfCourse, another.Number, course);
    }

    // Later reports go where they fit best; what was put somewhere stays there.
    private void Split(long course, Decision decision)
    {
        var all = session.Commitments.OfCourse(course);
        var report = decision.Named(EntryKind.Report)?.Number;
        var parted = all.Where(c => c.Report == report).ToList();
        if (parted.Count == 0 || parted.Count == all.Count)
            throw Unfit.Of($"{decision.Value} is not one of several reports of {decision.Subject}; name one, as r3.");
        var other = session.Commitments.AddCourse();
        foreach (var said in parted)
            trail.SetCourse(said.Number, other, ["a person decided so"]);
    }
}
