using System.Collections.Immutable;
using Beleg.Ledger.Claims;

namespace Beleg.Ledger.Views;

/// <summary>The figures of a claim over time, each with who gave it.</summary>
internal static class Drift
{
    /// <summary>The figures, in the order of the positions.</summary>
    public static ImmutableArray<FigureView> Of(ImmutableArray<PositionView> positions)
    {
        var bySaying = positions.ToDictionary(p => p.Saying.Number);
        return
        [
            .. FigureSeries
                .Of(positions.Select(p => p.Saying))
                .Select(figure =>
                {
                    var position = bySaying[figure.Saying.Number];
                    return new FigureView(
                        figure.Quantity,
                        figure.Counted,
                        position.Source,
                        position.Report.File,
                        position.Report.Published
                    )
                    {
                        Saying = figure.Saying,
                    };
                }),
        ];
    }
}
