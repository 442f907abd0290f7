using Beleg.Ledger.Developments;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Puts together what reports make of commitments over time.</summary>
public static class CommitmentReader
{
    /// <summary>The commitments that nobody rejected, those of most reports first.</summary>
    public static IEnumerable<CommitmentView> List(ILedgerSession session, int most)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Commitments.List(most).Select(number => Of(session, number)).OfType<CommitmentView>();
    }

    /// <summary>The commitment of a number, whatever was decided on it; null where no report tells of it.</summary>
    public static CommitmentView? Of(ILedgerSession session, long number)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Commitments.Course(number) is not { } found)
            return null;
        var said = session.Commitments.OfCourse(found.Number);
        if (said.Count == 0)
            return null;
        var course = CommitmentCourse.Of(said);
        var reports = session.Reports.Heads(said.Select(s => s.Report).Distinct()).ToDictionary(r => r.Number);
        return new CommitmentView(found.Number, course, [.. course.Steps.Select(s => reports[s.Said.Report])]);
    }
}
