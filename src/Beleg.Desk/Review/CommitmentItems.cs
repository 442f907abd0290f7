using Beleg.Desk.Deciding;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Review;

/// <summary>Puts together what is needed to decide on a commitment.</summary>
internal static class CommitmentItems
{
    private const int MostSteps = 12;

    /// <summary>The item of a commitment; null where there is none of the number.</summary>
    public static CommitmentItem? Of(ILedgerSession session, ReviewQuery query, long number)
    {
        if (CommitmentReader.Of(session, number) is not { } view)
            return null;
        return new CommitmentItem(
            $"k{number}",
            view.Label,
            ReviewItems.Ground(session, query, $"k{number}", [view.Label]),
            DecisionLine.On(session, view.Label)
        )
        {
            Commitment = view,
            Contexts =
            [
                .. view
                    .Steps.Take(MostSteps)
                    .Select(s =>
                        StatementContext.Of(
                            session.Reports.Get(s.Report.Number)!.Report.Text,
                            s.Step.Said.Spans,
                            parts: null
                        )
                    ),
            ],
        };
    }
}
