using Beleg.Text;

namespace Beleg.German.Times;

/// <summary>Tells which date a time expression means in a report: never more than the words and the report's date give.</summary>
internal static class TimeResolution
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;

    /// <summary>The date, or null.</summary>
    public static ReportDate? Of(TimeExpression time, ReportDate? published, TimeDirection direction)
    {
        if (time.Year is { } year)
            return Checked(year, time.Month, time.Day);
        if (time.IsFromTold)
            return time.Told?.Resolve(published, direction) is { } told ? Shifted(time, told) : null;
        if (published is not { } report)
            return null;
        if (time.Month is { } month)
            return time.YearShift is { } shift
                ? Checked(report.Year + shift, month, time.Day)
                : NearMonth(month, time.Day, report, direction);
        if (time.DayShift == 0)
            return report;
        // "innerhalb von acht Monaten": only of what is to come does it name a last date.
        if (
            time is { IsBound: true, Direction: TimeDirection.Unknown }
            && IsAhead(time)
            && direction != TimeDirection.Future
        )
            return null;
        if ((time.YearShift, time.MonthShift, time.DayShift) is not (null, null, null))
            return Shifted(time, report);
        if (report.ToDay() is not { } day)
            return null;
        if (time.IsWeekend || time.WeekShift is not null)
            return WeekResolution.Of(time, day, direction);
        return time.Weekday is { } weekday ? OfWeekday(weekday, day, time.Direction, direction) : null;
    }

    private static bool IsAhead(TimeExpression time) => (time.YearShift ?? time.MonthShift ?? time.DayShift) > 0;

    private static ReportDate? Shifted(TimeExpression time, ReportDate from)
    {
        if (time.YearShift is { } years)
            return Checked(from.Year + years, null, null);
        if (time.MonthShift is { } months)
            return from.Month is { } now ? OfMonthNumber(from.Year * MonthsOfYear + now - 1 + months) : null;
        return time.DayShift is { } days && from.ToDay() is { } day ? Shift(day, days) : null;
    }

    // "am 24. Dezember" in January: the one before, where the clause speaks of the past.
    private static ReportDate? NearMonth(int month, int? day, ReportDate report, TimeDirection direction)
    {
        var year = report.Year;
        if (report.Month is { } now)
        {
            var after = month > now || (month == now && day > report.Day);
            var before = month < now || (month == now && day < report.Day);
            if (direction == TimeDirection.Past && after)
                year--;
            else if (direction == TimeDirection.Future && before)
                year++;
        }

        return Checked(year, month, day);
    }

    private static ReportDate? OfWeekday(int weekday, DateOnly day, TimeDirection said, TimeDirection direction)
    {
        var today = day.DayOfWeek == DayOfWeek.Sunday ? DaysOfWeek : (int)day.DayOfWeek;
        var ahead = (weekday - today + DaysOfWeek) % DaysOfWeek;
        if (direction == TimeDirection.Future)
            return Shift(day, ahead == 0 && said == TimeDirection.Future ? DaysOfWeek : ahead);
        var back = (today - weekday + DaysOfWeek) % DaysOfWeek;
        return Shift(day, -(back == 0 && said == TimeDirection.Past ? DaysOfWeek : back));
    }

    private static ReportDate? Shift(DateOnly day, int days)
    {
        var number = (long)day.DayNumber + days;
        if (number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber)
            return null;
        var shifted = DateOnly.FromDayNumber((int)number);
        return new ReportDate(shifted.Year, shifted.Month, shifted.Day);
    }

    private static ReportDate? OfMonthNumber(int number) =>
        Checked(Math.DivRem(number, MonthsOfYear, out var month), month + 1, null);

    private static ReportDate? Checked(int year, int? month, int? day)
    {
        if (year is < 1 or > 9999)
            return null;
        if (month is { } m && day is { } d && d > DateTime.DaysInMonth(year, m))
            return null;
        return new ReportDate(year, month, day);
    }
}
