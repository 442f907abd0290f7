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

    /// <summary>The open points that fit a filter, what is due first at the head, then those published last.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="filter">What they have to fit.</param>
    /// <param name="most">How many.</param>
    /// <param name="skip">How many before them are left out.</param>
    public static IEnumerable<OpenPointView> List(ILedgerSession session, OpenPointFilter filter, int most, long skip)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session
            .OpenPoints.List(filter, most, skip)
            .Select(reviewed => Of(session, reviewed, session.Reports.Head(reviewed.Point.Report)!));
    }

    /// <summary>The open points of a report that nobody rejected, in the order of the text.</summary>
    public static IEnumerable<OpenPointView> OfReport(ILedgerSession session, ReportHead report)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(report);
        return session
            .OpenPoints.OfReport(report.Number)
            .Where(p => p.Verdict != ReviewVerdict.Reject)
            .Select(p => Of(session, p, report));
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
        var outcome = PointOutcome.Of(reviewed, session.OpenPoints.DevelopmentsOf(reviewed.Point.Number));
        var closing = outcome.ClosedBy is { } number ? session.Reports.Head(number) : null;
        return new OpenPointView(reviewed, report, closing, outcome.Development);
    }
}
