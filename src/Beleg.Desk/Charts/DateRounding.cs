using Beleg.Text;

namespace Beleg.Desk.Charts;

/// <summary>How exact dates are shown: as days, and where there are more of them than fit as months or years.</summary>
public static class DateRounding
{
    private static readonly Func<ReportDate?, ReportDate?>[] Roundings =
    [
        date => date,
        date => date is { } known ? new ReportDate(known.Year, known.Month) : null,
        date => date is { } known ? new ReportDate(known.Year) : null,
    ];

    /// <summary>The most exact rounding under which there are not too many dates; to years where there are too many of these, too.</summary>
    /// <param name="dates">The dates; null counts as one.</param>
    /// <param name="most">How many fit.</param>
    public static Func<ReportDate?, ReportDate?> Of(IReadOnlyCollection<ReportDate?> dates, int most) =>
        Array.Find(Roundings, rounding => dates.Select(rounding).Distinct().Count() <= most) ?? Roundings[^1];
}
