using System.Collections.Immutable;
using Beleg.Desk.Charts;
using Beleg.Ledger.Views;
using Beleg.Text;

namespace Beleg.Desk.Claims;

/// <summary>Sources against dates: who stood how to a claim when.</summary>
/// <param name="Dates">The dates, in order; null, at the end, where reports have none.</param>
/// <param name="Rows">The sources, in the order in which they first speak.</param>
/// <param name="More">How many sources more there are.</param>
public sealed record PositionMatrix(ImmutableArray<ReportDate?> Dates, ImmutableArray<MatrixRow> Rows, int More)
{
    private const int MostDates = 14;
    private const int MostRows = 40;

    /// <summary>
    /// The matrix of positions. Where there are more days than fit on a page, its dates are months; where there are more
    /// months, years.
    /// </summary>
    /// <param name="positions">The positions, in the order of publication.</param>
    public static PositionMatrix Of(ImmutableArray<PositionView> positions)
    {
        var rounding = DateRounding.Of([.. positions.Select(p => p.Report.Published)], MostDates);
        ImmutableArray<ReportDate?> dates =
        [
            .. positions
                .Select(p => rounding(p.Report.Published))
                .Distinct()
                .OrderBy(d => d?.ToString() ?? "~", StringComparer.Ordinal),
        ];
        var sources = positions.GroupBy(p => p.Source is null ? null : p.Saying.Source).ToList();
        return new PositionMatrix(
            dates,
            [
                .. sources
                    .Take(MostRows)
                    .Select(source =>
                    {
                        var byDate = source.ToLookup(p => rounding(p.Report.Published), MarkOf);
                        return new MatrixRow(
                            source.First().Source,
                            source.Key,
                            ImmutableArray.CreateRange(dates, date => byDate[date].ToImmutableArray())
                        );
                    }),
            ],
            Math.Max(0, sources.Count - MostRows)
        );
    }

    private static MatrixMark MarkOf(PositionView view) =>
        new(view.Position, view.Report.Number, view.Saying.Id, view.Report.Outlet ?? view.Report.File);
}
