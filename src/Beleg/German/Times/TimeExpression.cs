using Beleg.Text;

namespace Beleg.German.Times;

/// <summary>
/// Words that say when: "am Mittwoch", "bis Ende 2026", "in Kürze". What they name is kept apart from what it means on the
/// day of a report, which <see cref="Resolve"/> tells.
/// </summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
/// <param name="Span">Where the words stand.</param>
internal sealed record TimeExpression(int First, int End, Span Span)
{
    /// <summary>The year, where it is named.</summary>
    public int? Year { get; init; }

    /// <summary>The month, 1 to 12, where it is named.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, where it is named.</summary>
    public int? Day { get; init; }

    /// <summary>The day of the week, 1 for Monday to 7.</summary>
    public int? Weekday { get; init; }

    /// <summary>Days from the report's: -1 for "gestern".</summary>
    public int? DayShift { get; init; }

    /// <summary>Months from the report's: 1 for "im kommenden Monat".</summary>
    public int? MonthShift { get; init; }

    /// <summary>Years from the report's: -1 for "im vergangenen Jahr".</summary>
    public int? YearShift { get; init; }

    /// <summary>Weeks from the report's: -1 for "vergangene Woche", "am vergangenen Wochenende".</summary>
    public int? WeekShift { get; init; }

    /// <summary>True for the Saturday and Sunday of a week.</summary>
    public bool IsWeekend { get; init; }

    /// <summary>
    /// The time told before, from which the shifts count: "am Vortag", "im selben Jahr"; null where they count from the
    /// report's date.
    /// </summary>
    public TimeExpression? Told { get; init; }

    /// <summary>True when the shifts count from a time told before; without one they mean no date.</summary>
    public bool IsFromTold { get; init; }

    /// <summary>True for "bis", "spätestens": it is a last date.</summary>
    public bool IsBound { get; init; }

    /// <summary>What the words themselves say of before or after: "kommenden Mittwoch".</summary>
    public TimeDirection Direction { get; init; }

    /// <summary>True when the words name nothing that could be a date: "in Kürze".</summary>
    public bool IsVague =>
        (Year, Month, Day, Weekday) is (null, null, null, null)
        && (DayShift, WeekShift, MonthShift, YearShift) is (null, null, null, null)
        && !IsWeekend;

    /// <summary>The date the words name in a report, to the precision that they and the report's date allow.</summary>
    /// <param name="published">The report's date; null where unknown.</param>
    /// <param name="direction">Whether the clause speaks of what was or of what will be; the words themselves go first.</param>
    /// <returns>Null where no date can be told without making one up.</returns>
    public ReportDate? Resolve(ReportDate? published, TimeDirection direction = TimeDirection.Unknown) =>
        TimeResolution.Of(this, published, Direction == TimeDirection.Unknown ? direction : Direction);
}
