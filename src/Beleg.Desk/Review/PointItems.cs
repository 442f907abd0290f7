using Beleg.Desk.Deciding;
using Beleg.Desk.Reports;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Review;

/// <summary>Puts together what is needed to decide whether an open point is open still.</summary>
internal static class PointItems
{
    /// <summary>The item of an open point; null where there is none of the number.</summary>
    public static PointItem? Of(ILedgerSession session, ReviewQuery query, long number)
    {
        if (OpenPointReader.Of(session, number) is not { } view)
            return null;
        var point = view.Reviewed.Point;
        return new PointItem(
            view.Label,
            view.Label,
            ReviewItems.Ground(session, query, view.Label, [view.Label]),
            DecisionLine.On(session, view.Label)
        )
        {
            Point = point,
            Report = ReportLine.Of(view.Report),
            Context = StatementContext.Of(TextOf(session, view.Report.Number), point.Spans, parts: null),
            Ending = view.ClosedBy is { } ending ? ReportLine.Of(ending) : null,
            Development = view.Development,
            EndingContext =
                view.ClosedBy is { } report
                && view.Development?.Saying is { } saying
                && session.Sayings.Get([saying]) is [{ } said, ..]
                && said.Report == report.Number
                    ? ContextOf(session, said)
                    : null,
        };
    }

    private static StatementContext ContextOf(ILedgerSession session, Saying saying) =>
        StatementContext.Of(TextOf(session, saying.Report), saying.Spans, parts: null);

    private static string TextOf(ILedgerSession session, long report) => session.Reports.Get(report)!.Report.Text;
}
