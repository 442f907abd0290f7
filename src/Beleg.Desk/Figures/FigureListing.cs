using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Figures;

/// <summary>What sources count and come to different amounts, those of most reports first.</summary>
/// <param name="Series">A page of the series.</param>
public sealed record FigureListing(Slice<FigureSeriesLine> Series)
{
    private const int OnAPage = 12;

    /// <summary>A page of the list.</summary>
    public static FigureListing Of(ILedgerSession session, LedgerMemory memory, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(memory);
        var state = LedgerState.Of(session);
        return new FigureListing(
            Slicing.Take(
                page,
                OnAPage,
                session.Claims.CountDiffering(),
                (most, skip) =>
                    session
                        .Claims.Differing(most, skip)
                        .Select(claim =>
                            memory.Get(
                                state,
                                claim.Number,
                                () => FigureSeriesLine.Of(claim, ClaimReader.FiguresOf(session, claim))
                            )
                        )
            )
        );
    }
}
