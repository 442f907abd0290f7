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
    /// <exception cref="FaultException">Nothing has the label (BLG4009), or the decision does not fit it (BLG4010).</exception>
    public Decision Enter(Decision decision)
    {
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
        var anchor = Carry(decision, label);
        tally.Write([.. before, .. tally.Around(ReportsOf(label))]);
        courses.Write([.. touched, .. CoursesOf(courses, decision, label)]);
        var written = decision with { Anchor = anchor };
        session.Decisions.Add(written);
        session.Custody.Append(
            new CustodyFact(written.Event, decision.Who, decision.Subject, written.Hash(), written.ToString()),
            decision.Time
        );
        return written;
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

    private string? Carry(Decision decision, EntryLabel label)
    {
        switch (label.Kind)
        {
            case EntryKind.Report:
                new ReportReview(session).Carry(decision, label);
                return null;
            case EntryKind.Saying:
                return new SayingReview(session).Carry(decision, label);
            case EntryKind.Claim:
                new ClaimReview(session).Carry(decision, label);
                return null;
            case EntryKind.Source:
                new SourceReview(session).Carry(decision, label);
                return null;
            case EntryKind.Story:
                new StoryReview(session).Carry(decision, label);
                return null;
            case EntryKind.OpenPoint:
                new OpenPointReview(session).Carry(decision, label);
                return null;
            default:
                new CommitmentReview(session).Carry(decision, label);
                return null;
        }
    }
}
