using Beleg.Faults;
using Beleg.Ledger.Custody;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>Carries out what a person decided, and writes it into the custody log, within one transaction.</summary>
public sealed class ReviewEntry(ILedgerSession session)
{
    /// <summary>Carries out a decision.</summary>
    /// <returns>The decision as it was written, with the words it was decided on.</returns>
    /// <exception cref="FaultException">
    /// Nothing has the label (BLG4009), or the decision does not fit it (BLG4010); then the transaction must not be committed.
    /// </exception>
    public KeptDecision Enter(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (!EntryLabel.TryParse(decision.Subject, out var label))
            throw Unknown(decision.Subject);
        if (decision is { Verdict: ReviewVerdict.Accept or ReviewVerdict.Reject, Value: { } value })
            throw Unfit.Of(
                $"{decision.Subject} is accepted or rejected as a whole; \"{value}\" says nothing beside that."
            );
        var tally = new StoryTally(session);
        // A claim that is dissolved leads to none of its reports any more.
        var before = tally.Around(ReportsOf(label));
        var courses = new CourseTally(session);
        var touched = CoursesOf(courses, decision, label);
        var written = decision with { Anchor = AnchorOf(label) };
        var number = session.Decisions.Add(written);
        var trail = new Trail(session, number);
        Carry(written, label, trail);
        trail.Close();
        tally.Write([.. before, .. tally.Around(ReportsOf(label))]);
        courses.Write([.. touched, .. CoursesOf(courses, decision, label)]);
        session.Custody.Append(
            new CustodyFact(written.Event, decision.Who, decision.Subject, written.Hash(), written.ToString()),
            decision.Time
        );
        return session.Decisions.Get(number)!;
    }

    /// <summary>What is told of a label that nothing has.</summary>
    public static FaultException Unknown(string label) =>
        new(
            new Fault(
                FaultCode.NoSuchEntry,
                $"Nothing in the ledger is called {label}. Labels are r3 (a report), r3/s4 (what it says), c7 (a claim), q2 "
                    + "(a source), o5 (an open point), k3 (a commitment), n4 (a story)."
            )
        );

    // As it was read: however often its words are corrected, decisions on it stay with it.
    private string? AnchorOf(EntryLabel label) =>
        label.Kind == EntryKind.Saying && session.Sayings.Find(label.Number, label.Saying!) is { } saying
            ? SayingAnchor.Of(session.Sayings.AsRead(saying.Number)!)
            : null;

    // Whose stories may count otherwise now. That a source is another one changes no count of claims until they are made anew.
    private IEnumerable<long> ReportsOf(EntryLabel label) =>
        label.Kind switch
        {
            EntryKind.Report or EntryKind.Saying => [label.Number],
            EntryKind.Claim when session.Claims.Get(label.Number) is { } claim => session
                .Sayings.OfClaim(claim.Number)
                .Select(s => s.Report),
            EntryKind.Story when session.Stories.Get(label.Number) is { } story => session.Stories.ReportsOf(
                story.Number
            ),
            EntryKind.OpenPoint when session.OpenPoints.Get(label.Number) is { } point => [point.Point.Report],
            _ => [],
        };

    // Which commitments may stand otherwise now.
    private static IEnumerable<long> CoursesOf(CourseTally courses, Decision decision, EntryLabel label) =>
        label.Kind switch
        {
            EntryKind.Report => courses.Of(label.Number),
            EntryKind.Commitment =>
            [
                label.Number,
                .. decision.Named(EntryKind.Commitment) is { } other ? [other.Number] : Array.Empty<long>(),
                .. decision.Named(EntryKind.Report) is { } report ? courses.Of(report.Number) : [],
            ],
            _ => [],
        };

    private void Carry(Decision decision, EntryLabel label, Trail trail)
    {
        switch (label.Kind)
        {
            case EntryKind.Report:
                new ReportReview(session, trail).Carry(decision, label);
                break;
            case EntryKind.Saying:
                new SayingReview(session).Carry(decision, label, trail.Moves);
                break;
            case EntryKind.Claim:
                new ClaimReview(session, trail).Carry(decision, label);
                break;
            case EntryKind.Source:
                new SourceReview(session, trail).Carry(decision, label);
                break;
            case EntryKind.Story:
                new StoryReview(session, trail).Carry(decision, label);
                break;
            case EntryKind.OpenPoint:
                new OpenPointReview(session, trail).Carry(decision, label);
                break;
            default:
                new CommitmentReview(session, trail).Carry(decision, label);
                break;
        }
    }
}
