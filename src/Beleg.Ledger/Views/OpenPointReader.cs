using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Puts together what is outstanding, and what became of it.</summary>
public static class OpenPointReader
{
    /// <summary>All open points that nobody rejected, in order of publication.</summary>
    public static IEnumerable<OpenPointView> OfAll(ILedgerSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        foreach (var reviewed in session.OpenPoints.All().Where(p => p.Verdict != ReviewVerdict.Reject))
        {
            if (session.Reports.Head(reviewed.Point.Report) is { IsWithdrawn: false } report)
                yield return Of(session, reviewed, report);
        }
    }

    /// <summary>The open point of a number, whatever was decided on it; null where there is none.</summary>
    public static OpenPointView? Of(ILedgerSession session, long number)
    {
        ArgumentNullException.ThrowIfNull(session);
        return
            session.OpenPoints.Get(number) is { } reviewed && session.Reports.Head(reviewed.Point.Report) is { } report
            ? Of(session, reviewed, report)
            : null;
    }

    private static OpenPointView Of(ILedgerSession session, ReviewedPoint reviewed, ReportHead report)
    {
        var found = session.OpenPoints.DevelopmentsOf(reviewed.Point.Number);
        if (reviewed.Verdict == ReviewVerdict.Correct)
        {
            var decided = found.FirstOrDefault(f => f.Report == reviewed.ClosedBy);
            var closing = reviewed.ClosedBy is { } number ? session.Reports.Head(number) : null;
            return new OpenPointView(reviewed, report, closing, decided.Development);
        }

        // What came once has come; before that the last word counts.
        var last = found.FirstOrDefault(f => Ends(f.Development.Kind));
        if (last.Development is null && found.Count > 0)
            last = found[^1];
        var closedBy =
            last.Development is { } development && Ends(development.Kind) ? session.Reports.Head(last.Report) : null;
        return new OpenPointView(reviewed, report, closedBy, last.Development);
    }

    private static bool Ends(DevelopmentKind kind) => kind is DevelopmentKind.Closes or DevelopmentKind.Contradicts;
}
