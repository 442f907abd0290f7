using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Undoing;

/// <summary>Puts back what a decision put elsewhere or set.</summary>
/// <param name="session">The ledger.</param>
/// <param name="decision">The number of the decision.</param>
internal sealed class FormerPlaces(ILedgerSession session, long decision)
{
    private readonly Changeable changeable = new(session);

    /// <summary>
    /// Puts back what still is as the decision left it. What a later decision changed is left to that one, which from now on found
    /// it as this one had found it. Claims of sayings are put back by <see cref="ClaimUndo"/>.
    /// </summary>
    public void PutBack(IEnumerable<DecisionChange> changes)
    {
        foreach (var change in changes)
        {
            if (session.Changes.Next(decision, change) is { } next)
            {
                if (next.Change.Before == change.After)
                    session.Changes.SetBefore(next.Decision, change, change.Before);
            }
            else if (change.Kind != ChangeKind.ClaimOfSaying && IsAsLeft(change))
            {
                changeable.Set(change.Kind, change.Entry, change.Name, change.Before);
            }
        }
    }

    private bool IsAsLeft(DecisionChange change)
    {
        var now = changeable.Now(change.Kind, change.Entry, change.Name);
        // Another reading may tell otherwise why a source is that one, or a commitment of that course.
        return change.Kind is ChangeKind.SourceInReport or ChangeKind.CourseOfCommitment
            ? Changeable.Number(now) == Changeable.Number(change.After)
            : now == change.After;
    }
}
