using Beleg.Ledger.Claims;
using Beleg.Meaning;

namespace Beleg.Ledger.Developments;

/// <summary>
/// Results that were awaited are told without being called so: "Die Ergebnisse neuer Proben werden für Donnerstag erwartet",
/// "In den neuen Proben fanden sich keine Keime"; "die Laborwerte", "teilte das Landeslabor mit". Only within one story and
/// not before the day on which they are due.
/// </summary>
internal sealed class ResultRule : IDevelopmentRule
{
    private const string Results = "ergebnis";
    private const double ForDay = 0.35;
    private const double ForSame = 0.35;
    private const double ForWords = 0.2;

    /// <inheritdoc/>
    public Development? Try(PointReading point, LaterReport report)
    {
        if (
            !report.IsOfOneStory
            || !point.Things.Any(t => t.Family == Results)
            || (point.Point.Due is not null && !point.IsDueBy(report.Published))
        )
            return null;
        return report.Best(saying => Judge(point, saying, report));
    }

    private static Development? Judge(PointReading point, Saying saying, LaterReport report)
    {
        if (
            saying.Act is Act.Declines or Act.Demands
            || saying.Modality is Modality.Intended or Modality.Possible
            || saying.Position is Position.DoesNotKnow or Position.Conditional
            || report.LeavesOpen(saying)
        )
            return null;
        var (weight, words) = TellingTerms.Shared(point.Own, saying.Terms);
        var closing = DevelopmentWords.Of(saying) is { Kind: DevelopmentKind.Closes } told ? told.Word : null;
        var isByProducer = Debtor.Says(point, saying, report) || Debtor.IsNamed(point, saying.Terms);
        if (weight <= 0 && !(isByProducer && (closing is not null || !saying.IsTold)))
            return null;
        var score =
            (point.Point.Due is null ? 0 : ForDay)
            + ForSame
            + (closing is null ? 0 : ForWords)
            + (isByProducer ? ForWords : 0);
        return new Development(point.Point.Number, DevelopmentKind.Closes, Math.Min(1, score))
        {
            Saying = saying.Number,
            Because = [words.IsEmpty ? "told by whoever makes it" : $"about the same: {string.Join(", ", words)}"],
        };
    }
}
