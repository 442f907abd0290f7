using Beleg.Ledger.Identities;
using Beleg.Text;

namespace Beleg.Ledger.Stories;

/// <summary>
/// How far apart two reports of one story may be: events that are alike and lie further apart are others, as last year's flood
/// (the time window of Yang, Pierce and Carbonell 1998).
/// </summary>
internal static class StoryWindow
{
    // Long enough for what a court or a ministry takes to decide.
    private const int MostDays = 60;

    /// <summary>True where two dates lie near enough; what has no date may be of any.</summary>
    public static bool Holds(ReportDate? one, ReportDate? other)
    {
        if (one is not { } mine || other is not { } theirs)
            return true;
        var (a, b) = (DayRange.Of(mine), DayRange.Of(theirs));
        return b.First - a.Last <= MostDays && a.First - b.Last <= MostDays;
    }
}
