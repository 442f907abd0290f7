using System.Globalization;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Reasons;

namespace Beleg.Figures;

/// <summary>Ties an amount that a report gives again, where it can hardly be another of the same size.</summary>
internal sealed class Recurrences(Wording wording)
{
    // "zwei Minister" here and there are seldom the same two; a hundred of something and more are.
    private const decimal SmallestCount = 100;

    // A million here and a million there are the same more often than not; smaller round sums are not.
    private const decimal LargeMoney = 1_000_000;
    private const int TellingDigits = 3;

    private readonly Dictionary<(string, decimal?, decimal?, decimal?), (string Id, int First)> seen = [];

    /// <summary>The figure, tied to the first that gave the same amount.</summary>
    public Figure Tie(Figure figure, FigureDraft draft)
    {
        if (figure.Value is null || draft.Unit.Kind is not (UnitKind.Money or UnitKind.Noun))
            return figure;
        var key = (draft.Unit.Kind + " " + draft.Unit.Key, figure.Value, figure.Low, figure.High);
        if (seen.TryAdd(key, (figure.SameAs ?? figure.Id, draft.First)) || figure.SameAs is not null)
            return figure;
        var (id, first) = seen[key];
        if (!Recurs(draft, figure.Value.Value, first))
            return figure;
        return figure with
        {
            SameAs = id,
            Because = figure.Because.Add(new Reason(Field.SameAs, "the same amount again")),
        };
    }

    // "2 Millionen Euro für das Bad und 2 Millionen Euro für die Halle" are four millions.
    private bool Recurs(FigureDraft draft, decimal value, int first)
    {
        if (IsDefinite(draft))
            return draft.Unit.Kind == UnitKind.Money || value >= SmallestCount;
        if (wording.Analysis.SentenceAt(draft.First) == wording.Analysis.SentenceAt(first))
            return false;
        return draft.Unit.Kind == UnitKind.Money
            ? value >= LargeMoney || DigitsOf(value) >= TellingDigits
            : value >= SmallestCount;
    }

    // "die 500 Euro", "der 500-Euro-Kredit".
    private bool IsDefinite(FigureDraft draft) =>
        draft.First > 0
        && wording.Analysis.Words[draft.First - 1].Tag is Stts.ART or Stts.PDAT or Stts.APPRART
        && !wording[draft.First - 1].StartsWith("ein", StringComparison.Ordinal);

    private static int DigitsOf(decimal value) =>
        value
            .ToString(CultureInfo.InvariantCulture)
            .Replace(".", string.Empty, StringComparison.Ordinal)
            .Trim('0')
            .Length;
}
