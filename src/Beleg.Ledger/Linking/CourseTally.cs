using Beleg.Ledger.Developments;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Linking;

/// <summary>Writes what lists of commitments show, so that a page of one follows only the courses on it.</summary>
internal sealed class CourseTally(ILedgerSession session)
{
    /// <summary>The courses of the commitments of a report.</summary>
    public IReadOnlyList<long> Of(long report) =>
        [.. session.Commitments.OfReport(report).Select(said => said.Course).OfType<long>().Distinct()];

    /// <summary>
    /// Writes anew what lists show of courses and of those they were merged into; of one that was merged, rejected or left by
    /// all nothing.
    /// </summary>
    public void Write(IEnumerable<long> courses)
    {
        var heirs = courses.SelectMany(n => new[] { n, session.Commitments.Course(n)?.Number ?? n });
        foreach (var number in heirs.Distinct().Order())
            session.Commitments.Set(LineOf(number));
    }

    private CourseLine LineOf(long number)
    {
        var nothing = new CourseLine(number, default, default, IsContested: false, Reports: 0);
        if (session.Commitments.Course(number) is not { } found || found.Number != number)
            return nothing;
        var said = session.Commitments.OfCourse(number);
        if (said.Count == 0 || found.Verdict == ReviewVerdict.Reject)
            return nothing;
        var course = CommitmentCourse.Of(said);
        return new CourseLine(
            number,
            course.Spokesman.Kind,
            course.Status,
            course.IsContested,
            said.Select(s => s.Report).Distinct().Count()
        );
    }
}
