using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Desk.Charts;

/// <summary>Lays dates out from left to right: a day takes as much room as any other.</summary>
public sealed class TimeScale
{
    // Names of days stand side by side on a telephone.
    private const int MostTicks = 3;

    private static readonly int[] DaySteps = [1, 2, 4, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 500, 1000, 5000];

    private readonly int first;
    private readonly int last;

    private TimeScale(int first, int last)
    {
        this.first = first;
        this.last = last;
        Ticks = [.. Marks().Select(mark => new TimeTick(mark.Date, At(mark.Day)))];
    }

    /// <summary>The dates to name, from left to right; at most three. A month or year that is named is so at its first day.</summary>
    public ImmutableArray<TimeTick> Ticks { get; }

    /// <summary>The scale on which some dates fit, from the first to the last.</summary>
    /// <param name="dates">The dates; where there is none, nothing can be laid out but the day of the first tick.</param>
    public static TimeScale Of(IEnumerable<ReportDate> dates)
    {
        var days = dates.Select(DayOf).DefaultIfEmpty(0).ToList();
        return new TimeScale(days.Min(), days.Max());
    }

    /// <summary>Where a date is, from 0 to 1: a month in its middle, as a year; all in the middle where there is but one day.</summary>
    public double At(ReportDate date) => At(DayOf(date));

    private double At(int day) => first == last ? 0.5 : Math.Clamp((day - first) / (double)(last - first), 0, 1);

    private static int DayOf(ReportDate date) =>
        date.ToDay()?.DayNumber
        ?? (date.Month is { } month ? new DateOnly(date.Year, month, 15) : new DateOnly(date.Year, 7, 1)).DayNumber;

    private List<(ReportDate Date, int Day)> Marks()
    {
        if (first == last)
            return [Day(first)];
        return DaySteps
                .Select(Days)
                .Concat(MonthSteps.Select(Months))
                .Concat(YearSteps.Select(Years))
                .Select(dates => dates.Take(MostTicks + 1).ToList())
                .FirstOrDefault(dates => dates.Count is > 0 and <= MostTicks)
            ?? [Day(first)];
    }

    private IEnumerable<(ReportDate Date, int Day)> Days(int step)
    {
        for (var day = first; day <= last; day += step)
            yield return Day(day);
    }

    private IEnumerable<(ReportDate Date, int Day)> Months(int step)
    {
        var (from, to) = (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
        for (var month = from.Year * 12; month <= (to.Year * 12) + to.Month - 1; month += step)
        {
            var start = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (start >= from && start <= to)
                yield return (new ReportDate(start.Year, start.Month), start.DayNumber);
        }
    }

    private IEnumerable<(ReportDate Date, int Day)> Years(int step)
    {
        var (from, to) = (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
        for (var year = from.Year - (from.Year % step); year <= to.Year; year += step)
        {
            if (year >= 1 && new DateOnly(year, 1, 1) is var start && start >= from)
                yield return (new ReportDate(year), start.DayNumber);
        }
    }

    private static (ReportDate Date, int Day) Day(int number)
    {
        var day = DateOnly.FromDayNumber(number);
        return (new ReportDate(day.Year, day.Month, day.Day), number);
    }
}
