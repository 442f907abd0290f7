using System.Globalization;
using Beleg.Text;

namespace Beleg.Desk.TakeIn;

/// <summary>A time as the clock on the wall has it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Clock">"09:05".</param>
public readonly record struct Moment(ReportDate Day, string Clock)
{
    /// <summary>A time where the desk stands.</summary>
    public static Moment Of(DateTimeOffset utc, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        var local = TimeZoneInfo.ConvertTime(utc, time.LocalTimeZone);
        return new Moment(
            new ReportDate(local.Year, local.Month, local.Day),
            local.ToString("HH:mm", CultureInfo.InvariantCulture)
        );
    }
}
