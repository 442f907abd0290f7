using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Figures;
using Beleg.OpenPoints;
using Beleg.Text;

namespace Beleg.Lab.Readings.Scoring;

/// <summary>Compares figures, commitments and open points, by hand and as found: pairs are what overlaps most.</summary>
internal static class ItemComparison
{
    // More than any two passages of a sentence share, so that standing in one sentence only decides where nothing is shared.
    private const long OfOverlap = 1_000_000;

    /// <summary>The figures: amount and unit each for itself and together.</summary>
    public static IEnumerable<Comparison> Figures(
        string text,
        ImmutableArray<HandFigure> hand,
        ImmutableArray<Figure> found
    )
    {
        foreach (var (byHand, asFound) in Pairing.Of(hand, found, (h, f) => Shared(text, h.Span, f.Passage)))
        {
            var place = PlaceOf(text, byHand?.Span, asFound?.Passage);
            var mine = byHand is null ? null : Amount.Of(byHand);
            var theirs = asFound is null ? null : Amount.Of(asFound);
            var isPaired = mine is not null && theirs is not null;
            var hasNumbers = isPaired && mine!.HasNumbersOf(theirs!);
            var hasUnit = isPaired && mine!.HasUnitOf(theirs!);
            yield return Compared(Aspect.Figure, mine?.ToString(), theirs?.ToString(), isPaired);
            yield return Compared(Aspect.Amount, mine?.Numbers, theirs?.Numbers, hasNumbers);
            yield return Compared(Aspect.Unit, UnitOf(mine), UnitOf(theirs), hasUnit);
            yield return Compared(Aspect.WholeFigure, mine?.ToString(), theirs?.ToString(), hasNumbers && hasUnit);

            Comparison Compared(Aspect aspect, string? one, string? other, bool isRight) =>
                new(aspect, place, one, other, isRight, byHand is { Doubtful: true });
        }
    }

    /// <summary>The commitments: they are paired where they overlap, or else stand in one sentence.</summary>
    public static IEnumerable<Comparison> Commitments(
        string text,
        ImmutableArray<Span> sentences,
        ImmutableArray<HandCommitment> hand,
        ImmutableArray<Commitment> found
    )
    {
        foreach (var (byHand, asFound) in Pairing.Of(hand, found, Gain))
        {
            var place = PlaceOf(text, byHand?.Span, asFound?.Passage);
            var (kind, foundKind) = (ValueName.Of(byHand?.Kind), ValueName.Of(asFound?.Kind));
            var (status, foundStatus) = (ValueName.Of(byHand?.Status), ValueName.Of(asFound?.Status));
            yield return Compared(
                Aspect.Commitment,
                byHand is null ? null : $"{kind}, {status}",
                asFound is null ? null : $"{foundKind}, {foundStatus}",
                byHand is not null && asFound is not null
            );
            yield return Compared(Aspect.Kind, kind, foundKind, kind == foundKind);
            yield return Compared(Aspect.Status, status, foundStatus, status == foundStatus);

            Comparison Compared(Aspect aspect, string? one, string? other, bool isRight) =>
                new(aspect, place, one, other, isRight, byHand is { Doubtful: true });
        }

        long Gain(HandCommitment byHand, Commitment asFound)
        {
            var isBeside = sentences.Any(s => s.Overlaps(byHand.Span) && s.Overlaps(asFound.Passage.Extent));
            return (OfOverlap * Shared(text, byHand.Span, asFound.Passage)) + (isBeside ? 1 : 0);
        }
    }

    /// <summary>The open points.</summary>
    public static IEnumerable<Comparison> OpenPoints(
        string text,
        ImmutableArray<HandOpenPoint> hand,
        ImmutableArray<OpenPoint> found
    ) =>
        Pairing
            .Of(hand, found, (h, f) => Shared(text, h.Span, f.Passage))
            .Select(p => new Comparison(
                Aspect.OpenPoint,
                PlaceOf(text, p.Hand?.Span, p.Found?.Passage),
                p.Hand is null ? null : "open",
                p.Found is null ? null : "open",
                p is { Hand: not null, Found: not null },
                p.Hand is { Doubtful: true }
            ));

    private static long Shared(string text, Span hand, Passage found) => Pairing.Shared(Passage.Of(text, hand), found);

    private static Passage PlaceOf(string text, Span? hand, Passage? found) =>
        hand is { } span ? Passage.Of(text, span) : found!;

    private static string? UnitOf(Amount? amount) => amount is null ? null : amount.Unit ?? "-";
}
