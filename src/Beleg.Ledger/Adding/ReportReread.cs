using Beleg.Exchange;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Adding;

/// <summary>
/// Puts another reading of a report in the place of the one before, within one transaction. The old reading is kept; what
/// people decided on its sayings is carried over to those that stand in their place.
/// </summary>
internal sealed class ReportReread(ILedgerSession session, string reader, TimeProvider time)
{
    /// <summary>Enters the reading and tells what it changed.</summary>
    public ReadingChange Enter(KeptReport report, Reading reading)
    {
        var before = session.Sayings.OfReport(report.Number);
        new Neighbourhood(session).Leave(before);
        session.Sayings.Remove(report.Number);
        session.OpenPoints.Remove(report.Number);
        var committed = session.Commitments.OfReport(report.Number);
        session.Commitments.Remove(report.Number);
        session.Sources.RemoveTies(report.Number);
        var now = new ReportEntry(session, reader, time).Keep(report, reading);
        var successors = before
            .Select(old => (Old: old, New: SayingAnchor.Find(old, now)))
            .Where(p => p.New is not null)
            .ToDictionary(p => p.Old, p => CarryOver(p.Old, p.New!));
        KeepCourses(report.Number, committed);
        new StoryLinker(session).Link(report.Number);
        new CourseTally(session).Write(committed.Select(c => c.Course).OfType<long>());
        var taken = successors.Values.Select(s => s.Number).ToHashSet();
        return new ReadingChange(
            report.Head.File,
            [.. before.Where(s => !successors.ContainsKey(s)).Select(s => s.Text)],
            [.. now.Where(s => !taken.Contains(s.Number)).Select(s => s.Text)],
            [.. successors.SelectMany(p => Differences(p.Key, p.Value))]
        );
    }

    // Where the words stay, what people call the commitment stays.
    private void KeepCourses(long report, IReadOnlyList<CommitmentSaid> before)
    {
        foreach (var now in session.Commitments.OfReport(report))
        {
            if (SayingAnchor.Before(now, before) is { Course: { } course, Because: var because })
                session.Commitments.SetCourse(now.Number, course, because);
        }
    }

    // What was decided on the words that stood there before.
    private Saying CarryOver(Saying old, Saying successor)
    {
        session.Decisions.Rebind(old.Number, successor.Number);
        var review = new SayingReview(session);
        var decided = session
            .Decisions.On(old.Label)
            .Where(d => d.Anchor == SayingAnchor.Of(old))
            .Aggregate(successor, review.Decided);
        if (decided != successor)
            session.Sayings.Correct(decided);
        return decided;
    }

    private static IEnumerable<string> Differences(Saying old, Saying now)
    {
        (string Field, string Before, string After)[] fields =
        [
            ("position", Term.Of(old.Position), Term.Of(now.Position)),
            ("act", Term.Of(old.Act), Term.Of(now.Act)),
            ("modality", Term.Of(old.Modality), Term.Of(now.Modality)),
            ("words", old.Text, now.Text),
        ];
        return fields.Where(f => f.Before != f.After).Select(f => $"{now.Label} {f.Field}: {f.Before} → {f.After}");
    }
}
