using Beleg.Ledger.Claims;
using Beleg.Meaning;

namespace Beleg.Ledger.Developments;

/// <summary>
/// Whoever looks into something tells or shows what came of it: "Die Behörde prüft, ob …", "Die Behörde legte ihren Bericht
/// vor". A report that it is still being looked into, or will be, tells nothing.
/// </summary>
internal sealed class ExaminationRule : IDevelopmentRule
{
    private const double ForDebtor = 0.35;
    private const double ForResult = 0.3;
    private const double ForMatter = 0.3;
    private const float EnoughMatter = 16f;

    // Whoever looks into it is in many sentences of the story; two words of the matter beside him are needed.
    private const int LeastWords = 1;

    /// <inheritdoc/>
    public Development? Try(PointReading point, LaterReport report)
    {
        if (!point.IsExamination || !report.IsOfOneStory)
            return null;
        return report.Best(saying => Judge(point, saying, report));
    }

    private static Development? Judge(PointReading point, Saying saying, LaterReport report)
    {
        if (
            saying.Act == Act.Declines
            || saying.Modality is Modality.Intended or Modality.Possible
            || saying.Position is Position.DoesNotKnow or Position.Conditional
            || report.LeavesOpen(saying)
        )
            return null;
        var says = Debtor.Says(point, saying, report);
        if (!says && !Debtor.IsNamed(point, saying.Terms))
            return null;
        var hasResult =
            saying.Terms.Any(t => Thing.Of(t) is { Class: ThingClass.Work } && !PointReading.AreExamining(t))
            && DevelopmentWords.Of(saying)?.Kind == DevelopmentKind.Closes;
        var matter = point.Own.Where(t => !PointReading.AreExamining(t) && !Debtor.IsNamed(point, [t]));
        var (weight, words) = TellingTerms.Shared([.. matter], saying.Terms, near: true);
        if (!hasResult && words.Length < (says ? 1 : LeastWords))
            return null;
        var score = ForDebtor + (hasResult ? ForResult : 0) + (ForMatter * Math.Min(1, weight / EnoughMatter));
        return new Development(point.Point.Number, DevelopmentKind.Closes, score)
        {
            Saying = saying.Number,
            Because =
            [
                "told by or of whoever looks into it",
                hasResult ? "with a result" : $"about the same: {string.Join(", ", words)}",
            ],
        };
    }
}
