using Beleg.Faults;
using Beleg.Ledger.Custody;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Undoing;

/// <summary>
/// Takes back what a person decided, within one transaction: what can be derived is derived anew as if the decision had never been
/// made, what it put elsewhere is put back. The decision stays, and the custody log tells who took it back.
/// </summary>
internal sealed class UndoEntry(ILedgerSession session)
{
    /// <summary>Takes a decision back.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="undone">Who takes it back, and when.</param>
    /// <returns>The decision with its undoing.</returns>
    /// <exception cref="FaultException">
    /// There is no such decision (BLG4009), it was taken back already (BLG4011), or it cannot be (BLG4012); then nothing was changed.
    /// </exception>
    public KeptDecision Enter(long number, Undone undone)
    {
        var kept = session.Decisions.Get(number) ?? throw Refusal.Unknown(number);
        if (kept.Undone is { } before)
            throw Refusal.UndoneAlready(kept, before);
        if (kept.LastReport is null)
            throw Refusal.TooOld(kept);
        if (new LaterDecisions(session).StandingOn(kept) is { } later)
            throw Refusal.StoodOn(kept, later);
        var decision = kept.Decision;
        var hash = undone.Hash(number, decision.Hash());
        session.Decisions.Undo(number, undone, hash);
        TakeBack(kept);
        session.Custody.Append(
            new CustodyFact(CustodyEvent.Undone, undone.Who, decision.Subject, hash, $"{number}: {decision}"),
            undone.Time
        );
        return session.Decisions.Get(number)!;
    }

    private void TakeBack(KeptDecision kept)
    {
        _ = EntryLabel.TryParse(kept.Decision.Subject, out var label);
        var changes = session.Changes.Of(kept.Number);
        var reports = new TouchedReports(session).Of(kept, label, changes);
        var tally = new StoryTally(session);
        var before = tally.Around(reports);
        var courses = new CourseTally(session);
        List<long> touched = [.. CoursesIn(changes), .. CoursesOf(courses, label)];
        var places = new FormerPlaces(session, kept.Number);
        places.PutBack(changes);
        session.Changes.Remove(kept.Number);
        switch (label.Kind)
        {
            case EntryKind.Report:
                new ReportUndo(session).Follow(label.Number, changes);
                new StoryUndo(session).Follow(kept, changes);
                break;
            case EntryKind.Saying:
                new SayingUndo(session).Derive(kept.Decision, label.Number, changes);
                break;
            case EntryKind.Claim:
                new ClaimUndo(session).Unbind(kept.Number, changes);
                break;
            case EntryKind.Source:
                new SourceUndo(session).Follow(kept, changes);
                break;
            case EntryKind.Story:
                new StoryUndo(session).Follow(kept, changes);
                break;
            case EntryKind.Commitment:
                new CommitmentUndo(session).Follow(kept, changes);
                break;
        }

        tally.Write([.. before, .. tally.Around(reports)]);
        courses.Write([.. touched, .. CoursesOf(courses, label)]);
    }

    private static IEnumerable<long> CoursesOf(CourseTally courses, EntryLabel label) =>
        label.Kind == EntryKind.Report ? courses.Of(label.Number) : [];

    // Where a commitment was and where it was put; a course of which a number led to another, or on which people decided.
    private static IEnumerable<long> CoursesIn(IEnumerable<DecisionChange> changes) =>
        changes
            .SelectMany(c =>
                c.Kind switch
                {
                    ChangeKind.CourseOfCommitment => [Changeable.Number(c.Before), Changeable.Number(c.After)],
                    ChangeKind.HeirOfCourse => [c.Entry, Changeable.Number(c.After)],
                    ChangeKind.VerdictOnCourse => [c.Entry],
                    _ => Array.Empty<long?>(),
                }
            )
            .OfType<long>();
}
