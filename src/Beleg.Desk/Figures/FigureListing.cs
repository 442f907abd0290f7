using Beleg.Desk.Frame;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Figures;

/// <summary>What sources count and come to different amounts, those of most reports first.</summary>
/// <param name="Series">A page of the series.</param>
public sealed record FigureListing(Slice<FigureSeriesLine> Series)
{
    private const int OnAPage = 20;

    /// <summary>A page of the list.</summary>
    public static FigureListing Of(ILedgerSession session, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new FigureListing(
            Slicing.Take(
                page,
                OnAPage,
                session.Claims.CountDiffering(),
                (most, skip) =>
                    session
                        .Claims.Differing(most, skip)
                        .Select(claim => FigureSeriesLine.Of(claim, ClaimReader.FiguresOf(session, claim)))
            )
        );
    }
}
