using System.Globalization;

namespace Beleg.Text;

/// <summary>
/// A date to the precision known: a year, a month or a day, written as in ISO 8601 ("2024", "2024-10", "2024-10-23").
/// What is not known is never filled in.
/// </summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null; null when the month is.</param>
public readonly record struct ReportDate(int Year, int? Month = null, int? Day = null)
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>Reads an ISO 8601 date; of a date with time or zone the date part is taken.</summary>
    /// <returns>False when <paramref name="value"/> is no such date.</returns>
    public static bool TryParse(ReadOnlySpan<char> value, out ReportDate date)
    {
        date = default;
        value = value.Trim();
        var time = value.IndexOfAny('T', ' ');
        if (time == 10)
            value = value[..time];
        for (var i = 0; i < Formats.Length; i++)
        {
            if (
                !DateOnly.TryParseExact(
                    value,
                    Formats[i],
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var parsed
                )
            )
                continue;
            date = new ReportDate(parsed.Year, i < 2 ? parsed.Month : null, i < 1 ? parsed.Day : null);
            return true;
        }

        return false;
    }

    /// <summary>The day, where it is known.</summary>
    public DateOnly? ToDay() => (Month, Day) is ({ } m, { } d) ? new DateOnly(Year, m, d) : null;

    /// <inheritdoc/>
    public override string ToString() =>
        (Month, Day) switch
        {
            ({ } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{m:D2}-{d:D2}"),
            ({ } m, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{m:D2}"),
            _ => Year.ToString("D4", CultureInfo.InvariantCulture),
        };
}
