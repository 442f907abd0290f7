using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>
/// Whether two sayings give the same figure. Another value of the same unit says nothing against them: figures of one claim
/// drift.
/// </summary>
internal static class SharedFigures
{
    // "zwei", "drei" stand everywhere.
    private const decimal Small = 4;
    private const float OfSmall = 0.4f;

    // Where one of them has no unit ("300 waren erlaubt"), or another name for it.
    private const float WithoutUnit = 0.6f;
    private const float OfOtherUnit = 0.5f;
    private const decimal TellingByItself = 12;

    /// <summary>How telling the most telling figure is that both give: 0 where none is.</summary>
    public static float Of(Saying one, Saying other)
    {
        var most = 0f;
        foreach (var mine in one.Quantities)
        {
            foreach (var theirs in other.Quantities)
                most = Math.Max(most, Of(mine, theirs));
        }

        return most;
    }

    /// <summary>The figures of the first saying that the second gives as well.</summary>
    public static IEnumerable<Quantity> Between(Saying one, Saying other) =>
        one.Quantities.Where(mine => other.Quantities.Any(theirs => Of(mine, theirs) > 0));

    private static float Of(Quantity one, Quantity other) =>
        one.Value is { } value && value == other.Value
            ? (value < Small ? OfSmall : 1) * OfUnits(one.Unit, other.Unit, value)
            : 0;

    private static float OfUnits(string? one, string? other, decimal value)
    {
        if (one is null || other is null)
            return WithoutUnit;
        return one == other
            || TermLikeness.Of(new Term(one, TermKind.Noun, 1), new Term(other, TermKind.Noun, 1)) >= TermLikeness.Near
                ? 1
            : value > TellingByItself ? OfOtherUnit
            : 0;
    }
}
