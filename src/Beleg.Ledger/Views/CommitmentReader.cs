using Beleg.Ledger.Developments;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Puts together what reports make of commitments over time.</summary>
public static class CommitmentReader
{
    /// <summary>The commitments that fit a filter, those of most reports first.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="filter">What they have to fit.</param>
    /// <param name="most">How many.</param>
    /// <param name="skip">How many before them are left out.</param>
    public static IEnumerable<CommitmentView> List(
        ILedgerSession session,
        CommitmentFilter filter,
        int most,
        long skip = 0
    )
    {
        ArgumentNullException.ThrowIfNull(session);
        return session
            .Commitments.List(filter, most, skip)
            .Select(number => Of(session, number))
            .OfType<CommitmentView>();
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
