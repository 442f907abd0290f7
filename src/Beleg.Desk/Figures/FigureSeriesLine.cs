using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Figures;

/// <summary>A series of figures as the list shows it.</summary>
/// <param name="Claim">The claim whose figures they are.</param>
/// <param name="Unit">What is counted, as most of the reports word it; null for bare numbers.</param>
/// <param name="Figures">The figures that count the same, in the order of publication: of those of a claim the most.</param>
/// <param name="Last">The last figure of each of the sources that gave one last, the newest first.</param>
/// <param name="More">How many sources more there are.</param>
public sealed record FigureSeriesLine(
    Claim Claim,
    string? Unit,
    ImmutableArray<FigureView> Figures,
    ImmutableArray<FigureView> Last,
    int More
)
{
    private const int MostSources = 6;

    /// <summary>The line of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="figures">Its figures, in the order of publication.</param>
    public static FigureSeriesLine Of(Claim claim, ImmutableArray<FigureView> figures)
    {
        var most = figures
            .GroupBy(f => f.Counted ?? "", StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .Select(g => g.ToImmutableArray());
        var series = most.FirstOrDefault([]);
        // Two sources of one name that tell the same on one day are the same line to a reader.
        var last = series
            .Reverse()
            .DistinctBy(f => f.Saying.Source ?? -f.Saying.Number)
            .DistinctBy(f => (f.Source, f.Quantity with { Text = "" }, f.Published))
            .ToList();
        return new FigureSeriesLine(
            claim,
            series
                .Select(f => f.Quantity.Unit)
                .OfType<string>()
                .CountBy(u => u)
                .OrderByDescending(u => u.Value)
                .Select(u => u.Key)
                .FirstOrDefault(),
            series,
            [.. last.Take(MostSources)],
            Math.Max(0, last.Count - MostSources)
        );
    }
}
