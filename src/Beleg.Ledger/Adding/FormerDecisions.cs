using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Adding;

/// <summary>
/// Carries what people decided over from one reading of a report to the next: to what stands where the words stood. Made before the
/// old reading is taken out.
/// </summary>
internal sealed class FormerDecisions
{
    private readonly ILedgerSession session;
    private readonly long report;
    private readonly List<Saying> sayings;
    private readonly IReadOnlyList<CommitmentSaid> commitments;

    /// <summary>Remembers what there is, and sets aside what hangs on numbers: the new reading may give them to others.</summary>
    public FormerDecisions(ILedgerSession session, long report)
    {
        (this.session, this.report) = (session, report);
        // As they were read: a person may have moved their ends.
        sayings = [.. session.Sayings.OfReport(report).Select(s => session.Sayings.AsRead(s.Number)!)];
        commitments = session.Commitments.OfReport(report);
        Points = session.OpenPoints.OfReport(report);
        foreach (var saying in sayings)
        {
            session.Bonds.Rebind(saying.Number, -saying.Number);
            session.Changes.Renumber(ChangeKind.ClaimOfSaying, saying.Number, -saying.Number);
        }

        foreach (var said in commitments)
            session.Changes.Renumber(ChangeKind.CourseOfCommitment, said.Number, -said.Number);
    }

    /// <summary>What the report left open.</summary>
    public IReadOnlyList<ReviewedPoint> Points { get; }

    /// <summary>The courses that the commitments of the report were in.</summary>
    public IEnumerable<long> Courses => commitments.Select(c => c.Course).OfType<long>();

    /// <summary>Carries all over, and gives for the numbers of the old sayings those that stand in their place.</summary>
    public Dictionary<long, Saying> Carry()
    {
        CarryCourses();
        var now = session.Sayings.OfReport(report);
        var decided = new DecidedSayings(session, report);
        foreach (var saying in now.Where(decided.AreOn))
        {
            session.Sayings.KeepAsRead(saying.Number);
            var derived = decided.Derive(saying);
            session.Sayings.Correct(derived);
            if (!derived.Spans.SequenceEqual(saying.Spans))
                session.Sayings.SetWords(derived);
        }

        var successors = new Dictionary<long, Saying>();
        foreach (var old in sayings)
        {
            if (SayingAnchor.Find(old, now) is { } successor)
            {
                session.Bonds.Rebind(-old.Number, successor.Number);
                session.Changes.Renumber(ChangeKind.ClaimOfSaying, -old.Number, successor.Number);
                successors.Add(old.Number, session.Sayings.Get([successor.Number])[0]);
            }
            else
            {
                session.Bonds.Forget(-old.Number);
                session.Changes.Forget(ChangeKind.ClaimOfSaying, -old.Number);
            }
        }

        return successors;
    }

    // Where the words stay, what people call the commitment stays.
    private void CarryCourses()
    {
        foreach (var now in session.Commitments.OfReport(report))
        {
            if (SayingAnchor.Before(now.Spans, commitments, c => c.Spans) is not { Course: { } course } before)
                continue;
            session.Commitments.SetCourse(now.Number, course, before.Because);
            session.Changes.Renumber(ChangeKind.CourseOfCommitment, -before.Number, now.Number);
        }

        foreach (var gone in commitments)
            session.Changes.Forget(ChangeKind.CourseOfCommitment, -gone.Number);
    }
}
