using Beleg.Text;

namespace Beleg.German.Times;

/// <summary>
/// Tells in which month a week or a weekend lies: "vergangene Woche", "am Wochenende". It names several days, so that no
/// day of it can be told, and no month where its days lie in two.
/// </summary>
internal static class WeekResolution
{
    private const int DaysOfWeek = 7;
    private const int Saturday = 5;

    /// <summary>The month, or null.</summary>
    public static ReportDate? Of(TimeExpression time, DateOnly day, TimeDirection direction)
    {
        var sinceMonday = day.DayOfWeek == DayOfWeek.Sunday ? DaysOfWeek - 1 : (int)day.DayOfWeek - 1;
        var isWeekend = sinceMonday >= Saturday;
        var monday = day.DayNumber - sinceMonday;
        if (!time.IsWeekend)
            return InOneMonth(monday + DaysOfWeek * (time.WeekShift ?? 0), DaysOfWeek);
        var weeks = time.WeekShift switch
        {
            // From Monday to Friday the last weekend is that of the week before; the next is that of this week.
            < 0 => -1,
            > 0 => isWeekend ? 1 : 0,
            _ => isWeekend || direction == TimeDirection.Future ? 0 : -1,
        };
        return InOneMonth(monday + DaysOfWeek * weeks + Saturday, DaysOfWeek - Saturday);
    }

    private static ReportDate? InOneMonth(int first, int days)
    {
        var last = first + days - 1;
        if (first < DateOnly.MinValue.DayNumber || last > DateOnly.MaxValue.DayNumber)
            return null;
        var (from, to) = (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
        return from.Month == to.Month ? new ReportDate(from.Year, from.Month) : null;
    }
}
