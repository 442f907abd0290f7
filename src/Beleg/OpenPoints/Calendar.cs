using Beleg.German.Times;
using Beleg.Text;

namespace Beleg.OpenPoints;

/// <summary>Tells of times whether they are over on the day of a report.</summary>
/// <param name="published">When the report was published; null where unknown.</param>
internal sealed class Calendar(ReportDate? published)
{
    /// <summary>True for a time that is to come, or on the day itself.</summary>
    public bool IsAhead(TimeExpression time)
    {
        if (time.Direction == TimeDirection.Past || time.IsVague)
            return time is { IsVague: true, Direction: TimeDirection.Future };
        if (time.Direction == TimeDirection.Future)
            return true;
        if (published is not { } day)
            return time.Year is null;
        return time.Resolve(published, TimeDirection.Future) is { } date
            && string.CompareOrdinal(date.ToString(), Prefix(day, date)) >= 0;
    }

    /// <summary>True for a time that was over on the day of the report: "2019", "im Mai 2023".</summary>
    public bool IsOver(TimeExpression time) =>
        published is { } day
        && time.Resolve(published, TimeDirection.Future) is { } date
        && string.CompareOrdinal(date.ToString(), Prefix(day, date)) < 0;

    // The report's day as precisely as the other date is told.
    private static string Prefix(ReportDate day, ReportDate date)
    {
        var text = day.ToString();
        return text[..Math.Min(text.Length, date.ToString().Length)];
    }
}
