using Beleg.Text;

namespace Beleg.Ledger.Identities;

/// <summary>The days that a date of some precision can mean, counted from 1 January of the year 1.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
internal readonly record struct DayRange(int First, int Last)
{
    /// <summary>The days of a date.</summary>
    public static DayRange Of(ReportDate date)
    {
        if (date.ToDay() is { } day)
            return new DayRange(day.DayNumber, day.DayNumber);
        var (first, last) = (date.Month ?? 1, date.Month ?? 12);
        return new DayRange(
            new DateOnly(date.Year, first, 1).DayNumber,
            new DateOnly(date.Year, last, DateTime.DaysInMonth(date.Year, last)).DayNumber
        );
    }

    /// <summary>The most days there can be between the two.</summary>
    public int To(DayRange other) => Math.Max(Last - other.First, other.Last - First);
}
