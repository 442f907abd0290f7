using Beleg.Exchange;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reports;
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
        var decisions = new FormerDecisions(session, report.Number);
        new Neighbourhood(session).Leave(before);
        session.Sayings.Remove(report.Number);
        session.OpenPoints.Remove(report.Number);
        session.Commitments.Remove(report.Number);
        session.Sources.RemoveTies(report.Number);
        new ReportEntry(session, reader, time).Keep(report, reading, decisions.Points);
        var successors = decisions.Carry();
        new StoryLinker(session).Link(report.Number);
        new CourseTally(session).Write(decisions.Courses);
        var taken = successors.Values.Select(s => s.Number).ToHashSet();
        var now = session.Sayings.OfReport(report.Number);
        return new ReadingChange(
            report.Head.File,
            [.. before.Where(s => !successors.ContainsKey(s.Number)).Select(s => s.Text)],
            [.. now.Where(s => !taken.Contains(s.Number)).Select(s => s.Text)],
            [
                .. before
                    .Where(s => successors.ContainsKey(s.Number))
                    .SelectMany(s => Differences(s, successors[s.Number])),
            ]
        );
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
