using System.Collections.Immutable;
using Beleg.Lab.Statements;
using Beleg.Lab.Statements.Scoring;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Lab.Readings.Scoring;

/// <summary>Compares what the statements of a report mean, by hand and as found.</summary>
internal static class StatementComparison
{
    // Shares of words are compared in whole steps, so that equal sums are equal.
    private const double StepsOfOne = 1e12;

    /// <summary>
    /// The comparisons. Statements are paired by the words of their contents, at least half of those of the one or the
    /// other, so that they agree best in sum.
    /// </summary>
    public static IEnumerable<Comparison> Of(QuotationDocument document, HandReading hand, Reading found)
    {
        var tokens = document.Tokens;
        ImmutableArray<Read> byHand = [.. hand.Statements.Select(s => new Read(s, TokenSet.Of(s.Content, tokens)))];
        ImmutableArray<Met> met =
        [
            .. found.Statements.Select(s => new Met(s, TokenSet.Of(s.Attribution.Content.Spans, tokens))),
        ];
        return Pairing
            .Of(byHand, met, (h, f) => Gain(h.Words, f.Words))
            .SelectMany(p => Of(document.Text, p.Hand?.Statement, p.Found?.Statement));
    }

    private static long Gain(TokenSet hand, TokenSet found)
    {
        var shared = 2 * hand.SharedWith(found);
        return shared >= Math.Min(hand.Count, found.Count) ? (long)(hand.F1(found) * StepsOfOne) : 0;
    }

    private static IEnumerable<Comparison> Of(string text, HandStatement? hand, Statement? found)
    {
        var place = found?.Attribution.Content;
        if (hand is not null)
            place = Passage.Of(text, hand.Content);
        var sense = found?.Sense;
        return
        [
            Compared(Aspect.Statement, hand is null ? null : "a statement", found is null ? null : "a statement"),
            Compared(Aspect.Act, ValueName.Of(hand?.Act), ValueName.Of(sense?.Act)),
            Compared(Aspect.Position, ValueName.Of(hand?.Position), ValueName.Of(sense?.Position)),
            Compared(Aspect.Modality, ValueName.Of(hand?.Modality), ValueName.Of(sense?.Modality)),
            Compared(
                Aspect.Meaning,
                hand is null ? null : Whole(hand.Act, hand.Position, hand.Modality),
                sense is null ? null : Whole(sense.Act, sense.Position, sense.Modality)
            ),
            .. hand is null || sense is null
                ? []
                : Passages(text, Aspect.Via, hand.Via, [.. sense.Via.Select(l => l.Passage)], hand.Doubtful),
            .. hand is null || sense is null
                ? []
                : Passages(
                    text,
                    Aspect.Evidence,
                    hand.Evidence,
                    sense.Evidence is { } evidence ? [evidence] : [],
                    hand.Doubtful
                ),
        ];

        Comparison Compared(Aspect aspect, string? byHand, string? asFound) =>
            new(aspect, place!, byHand, asFound, byHand == asFound, hand is { Doubtful: true });
    }

    private static string Whole(Act act, Position position, Modality modality) =>
        $"{ValueName.Of(act)}, {ValueName.Of(position)}, {ValueName.Of(modality)}";

    private static IEnumerable<Comparison> Passages(
        string text,
        Aspect aspect,
        ImmutableArray<Span> hand,
        ImmutableArray<Passage> found,
        bool isDoubtful
    ) =>
        Pairing
            .Of([.. hand.Select(s => Passage.Of(text, s))], found, Pairing.Shared)
            .Select(p => new Comparison(
                aspect,
                p.Hand ?? p.Found!,
                p.Hand?.Text,
                p.Found?.Text,
                p is { Hand: not null, Found: not null },
                isDoubtful
            ));

    private sealed record Read(HandStatement Statement, TokenSet Words);

    private sealed record Met(Statement Statement, TokenSet Words);
}
