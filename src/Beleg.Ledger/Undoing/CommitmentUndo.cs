using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Undoing;

/// <summary>
/// Parts courses that were merged, or joins what was split off: commitments of reports that came later, and that nobody put
/// there, find their course anew.
/// </summary>
internal sealed class CommitmentUndo(ILedgerSession session)
{
    /// <summary>Follows what was put back already.</summary>
    public void Follow(KeptDecision kept, IReadOnlyList<DecisionChange> changes)
    {
        var steps = changes.Where(c => c.Kind == ChangeKind.CourseOfCommitment).ToList();
        var courses = steps.Select(c => Changeable.Number(c.After)!.Value).Distinct().ToList();
        var later = courses
            .SelectMany(session.Commitments.InCourse)
            .Where(c =>
                c.Report > kept.LastReport && session.Changes.LastOf(ChangeKind.CourseOfCommitment, c.Number).Count == 0
            )
            .ToList();
        foreach (var said in later)
            session.Commitments.SetCourse(said.Number, null, []);
        var sayings = new SayingsOfReports(session.Sayings);
        new CommitmentFollower(session, sayings).Follow(
            later.Select(c => c.Report).Distinct().Select(r => new LikeReports(session.Sayings, sayings, r))
        );
        if (kept.Decision.Verdict == ReviewVerdict.Split)
            Join(steps);
    }

    // What was made by splitting has nothing of its own any more; who noted its label finds where it came from.
    private void Join(List<DecisionChange> steps)
    {
        foreach (var step in steps)
        {
            var made = Changeable.Number(step.After)!.Value;
            if (session.Commitments.InCourse(made).Count == 0 && session.Commitments.HeirOf(made) is null)
                session.Commitments.Lead(made, Changeable.Number(step.Before));
        }
    }
}
