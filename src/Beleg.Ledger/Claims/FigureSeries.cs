using System.Collections.Immutable;

namespace Beleg.Ledger.Claims;

/// <summary>
/// The figures of a claim. Of all the figures that stand in its sayings those belong to it of which reports count the same;
/// where no two do, all.
/// </summary>
public static class FigureSeries
{
    /// <summary>The figures, in the order of the sayings.</summary>
    public static ImmutableArray<SeriesFigure> Of(IEnumerable<Saying> sayings)
    {
        ArgumentNullException.ThrowIfNull(sayings);
        var figures = sayings
            .SelectMany(s => s.Quantities.Select(q => new SeriesFigure(s, q, Tallies.CountedBy(s, q))))
            .ToImmutableArray();
        var common = figures
            .Where(f => f.Counted is not null)
            .GroupBy(f => f.Counted!, StringComparer.Ordinal)
            .Where(g => g.Select(f => f.Saying.Report).Distinct().Count() > 1)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        return common.Count == 0 ? figures : [.. figures.Where(f => f.Counted is { } key && common.Contains(key))];
    }

    /// <summary>True where two sources count the same and come to amounts that cannot be one.</summary>
    public static bool Differ(ImmutableArray<SeriesFigure> figures) =>
        figures
            .Where(f => f.Counted is not null)
            .GroupBy(f => f.Counted!, StringComparer.Ordinal)
            .Select(g => g.ToList())
            .Any(same =>
                same.Exists(a => same.Exists(b => AreOfTwo(a.Saying, b.Saying) && !a.Quantity.MayEqual(b.Quantity)))
            );

    // Of two in one report of whom nobody is told who they are nothing says that they are two.
    private static bool AreOfTwo(Saying one, Saying other) =>
        one.Source is null && other.Source is null ? one.Report != other.Report : one.Source != other.Source;
}
