using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Charts;

/// <summary>
/// Figures over time as a picture: a mark for each, a line through those of one source, bounds as whiskers, and beside the last of
/// each source its name. What has no date or no amount is only in the table.
/// </summary>
/// <param name="Time">The time.</param>
/// <param name="Values">The amounts.</param>
/// <param name="Sources">The figures of each source by date; the sources in the order in which they first speak.</param>
/// <param name="Labels">The names, from the top down.</param>
/// <param name="Height">How high the picture is, in pixels.</param>
public sealed record FigurePlot(
    TimeScale Time,
    ValueScale Values,
    ImmutableArray<ImmutableArray<PlottedFigure>> Sources,
    ImmutableArray<FigureLabel> Labels,
    int Height
)
{
    private const int Smallest = 180;
    private const int LineHeight = 18;
    private const int MostLabels = 14;

    /// <summary>The picture; null where there is nothing to draw.</summary>
    /// <param name="figures">The figures that count the same.</param>
    public static FigurePlot? Of(IEnumerable<FigureView> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var drawn = figures.Where(f => f.Published is not null && Amounts(f.Quantity).Any()).ToList();
        if (drawn.Count == 0)
            return null;
        var time = TimeScale.Of(drawn.Select(f => f.Published!.Value));
        var values = ValueScale.Of(drawn.SelectMany(f => Amounts(f.Quantity)));
        ImmutableArray<ImmutableArray<PlottedFigure>> sources =
        [
            .. drawn
                // Of those whom no report names nothing says that they are one.
                .GroupBy(f => f.Saying.Source ?? -f.Saying.Number)
                .Select(g => g.Select(f => Plot(f, time, values)).OrderBy(p => p.At).ToImmutableArray()),
        ];
        var named = sources.Select(s => s[^1]).Where(p => p.Figure.Source is not null).Take(MostLabels).ToList();
        var height = Math.Max(Smallest, (named.Count + 1) * LineHeight);
        return new FigurePlot(time, values, sources, [.. Placed(named, height)], height);
    }

    private static IEnumerable<decimal> Amounts(Quantity quantity) =>
        new[] { quantity.Value, quantity.Low, quantity.High }.OfType<decimal>();

    private static PlottedFigure Plot(FigureView figure, TimeScale time, ValueScale values)
    {
        var (value, low, high) = (figure.Quantity.Value, figure.Quantity.Low, figure.Quantity.High);
        var isExact = low is null && high is null;
        return new PlottedFigure(
            figure,
            time.At(figure.Published!.Value),
            At(value),
            At(isExact ? value : low),
            At(isExact ? value : high)
        );

        double? At(decimal? amount) => amount is { } known ? values.At(known) : null;
    }

    // Each as near to its mark as those above it leave room for, then pushed up again from the bottom.
    private static IEnumerable<FigureLabel> Placed(List<PlottedFigure> marks, int height)
    {
        var ordered = marks.OrderByDescending(m => m.Anchor).ToList();
        var tops = ordered.Select(m => (1 - m.Anchor) * height).ToArray();
        for (var i = 1; i < tops.Length; i++)
            tops[i] = Math.Max(tops[i], tops[i - 1] + LineHeight);
        for (var i = tops.Length - 1; i >= 0; i--)
            tops[i] = Math.Min(tops[i], height - ((tops.Length - 1 - i) * LineHeight));
        return ordered.Zip(tops, (mark, top) => new FigureLabel(mark, top));
    }
}
