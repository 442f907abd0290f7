using System.Collections.Immutable;
using Beleg.Desk.Charts;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;
using Beleg.Meaning;

namespace Beleg.Desk.Sources;

/// <summary>The statements of a source over time: a lane for each position that it takes, a mark for each day, month or year.</summary>
/// <param name="Scale">The time.</param>
/// <param name="Lanes">The positions from top to bottom.</param>
/// <param name="Marks">The marks, by date.</param>
/// <param name="Undated">How many statements are in reports without a date.</param>
public sealed record StatementTimeline(
    TimeScale Scale,
    ImmutableArray<Position> Lanes,
    ImmutableArray<TimelineMark> Marks,
    long Undated
)
{
    // As many marks stand side by side on a telephone and can be told apart.
    private const int MostDates = 48;

    /// <summary>How many statements have a date.</summary>
    public long Dated => Marks.Sum(m => m.Count);

    /// <summary>The timeline; null where no statement has a date.</summary>
    /// <param name="sayings">Where the statements are.</param>
    /// <param name="counts">How many there are of each date and position.</param>
    public static StatementTimeline? Of(ISayingTable sayings, IReadOnlyList<StatementCount> counts)
    {
        ArgumentNullException.ThrowIfNull(sayings);
        ArgumentNullException.ThrowIfNull(counts);
        var dated = counts.Where(c => c.Published is not null).ToList();
        if (dated.Count == 0)
            return null;
        var rounding = DateRounding.Of([.. dated.Select(c => c.Published)], MostDates);
        var marks = dated
            .GroupBy(c => (Date: rounding(c.Published)!.Value, c.Position))
            .Select(g => (g.Key.Date, g.Key.Position, Count: g.Sum(c => c.Count), g.First().First))
            .OrderBy(m => m.Date.ToString(), StringComparer.Ordinal)
            .ThenBy(m => m.Position)
            .ToList();
        var alone = sayings.Get(marks.Where(m => m.Count == 1).Select(m => m.First)).ToDictionary(s => s.Number);
        return new StatementTimeline(
            TimeScale.Of(marks.Select(m => m.Date)),
            [.. marks.Select(m => m.Position).Distinct().Order()],
            [.. marks.Select(m => new TimelineMark(m.Date, m.Position, m.Count, alone.GetValueOrDefault(m.First)))],
            counts.Where(c => c.Published is null).Sum(c => c.Count)
        );
    }
}
