using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Meaning;

namespace Beleg.Ledger.Developments;

/// <summary>
/// Whoever had not spoken yet speaks: on the same matter, or within one story on anything where he was wholly silent before.
/// What is due on a day needs more than that.
/// </summary>
internal sealed class UtteranceRule : IDevelopmentRule
{
    private const double ForDebtor = 0.45;
    private const double ForStory = 0.15;
    private const double ForTopic = 0.3;
    private const double ForThing = 0.1;

    /// <inheritdoc/>
    public Development? Try(PointReading point, LaterReport report)
    {
        if (!point.IsSilence)
            return null;
        return report.Best(saying => Judge(point, saying, report));
    }

    private static Development? Judge(PointReading point, Saying saying, LaterReport report)
    {
        if (
            saying.Act is Act.Declines or Act.Demands
            || report.LeavesOpen(saying)
            || !Debtor.Says(point, saying, report)
        )
            return null;
        var (share, shared) = point.Topic(saying.Terms);
        if (!IsOnTheMatter(point, saying, report, shared))
            return null;
        var score =
            ForDebtor
            + (shared.IsEmpty ? 0 : ForStory)
            + (report.IsOfOneStory ? ForStory : 0)
            + (ForTopic * share)
            + (point.SharedThing(saying.Terms) is null ? 0 : ForThing);
        return new Development(point.Point.Number, DevelopmentKind.Closes, Math.Min(1, score))
        {
            Saying = saying.Number,
            Because =
            [
                "whoever had not spoken speaks",
                .. shared.IsEmpty ? ImmutableArray<string>.Empty : [$"about the same: {string.Join(", ", shared)}"],
            ],
        };
    }

    // "Zu den Überweisungen machte er keine Angaben": who said other things before must come to speak of that.
    private static bool IsOnTheMatter(
        PointReading point,
        Saying saying,
        LaterReport report,
        ImmutableArray<string> shared
    )
    {
        if (!point.IsSilentOnThat)
            return report.IsOfOneStory || !shared.IsEmpty;
        if (!point.Point.HasSpoken && !shared.IsEmpty)
            return true;
        var matter = point.Own.IsEmpty ? point.Before : point.Own;
        return TellingTerms.Shared(matter, saying.Terms, report.IsOfOneStory).Weight > 0;
    }
}
