using System.Globalization;
using Beleg.Figures;

namespace Beleg.Lab.Readings.Scoring;

/// <summary>What a figure means, whoever read it.</summary>
/// <param name="Value">The number as worded.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be.</param>
/// <param name="Approximate">True where the text says so.</param>
/// <param name="Unit">What is counted, or null.</param>
internal sealed record Amount(decimal? Value, decimal? Low, decimal? High, bool Approximate, string? Unit)
{
    // A unit may be noted in another case or number than the text has it ("dreitägig": Tag, Tage).
    private const string EndingLetters = "emnrs";
    private const int ShortestStem = 3;

    /// <summary>The amount of a figure that was read by hand.</summary>
    public static Amount Of(HandFigure figure) =>
        new(figure.Value, figure.Low, figure.High, figure.Approximate, figure.Unit);

    /// <summary>The amount of a figure that was found.</summary>
    public static Amount Of(Figure figure) =>
        new(figure.Value, figure.Low, figure.High, figure.Approximate, figure.Unit);

    /// <summary>True when value, bounds and approximation are the same.</summary>
    public bool HasNumbersOf(Amount other) => this with { Unit = other.Unit } == other;

    /// <summary>True when the last words of the units are the same but for their endings, or neither has a unit.</summary>
    public bool HasUnitOf(Amount other) =>
        Unit is { } mine && other.Unit is { } theirs ? AreAlike(LastWord(mine), LastWord(theirs)) : Unit == other.Unit;

    /// <summary>The numbers as specs write them: "~12000", ">=35", "4..5", "~2000..".</summary>
    public string Numbers => (Approximate ? "~" : "") + Bounded;

    /// <summary>The numbers and the unit, "-" for none.</summary>
    public override string ToString() => $"{Numbers} {Unit ?? "-"}";

    // A bound that is the number itself is a sign before it; others are written out.
    private string Bounded =>
        (Value, Low, High) switch
        {
            (null, _, _) => Range,
            ({ } value, null, null) => Written(value),
            ({ } value, { } low, null) when low == value => $">={Written(value)}",
            ({ } value, null, { } high) when high == value => $"<={Written(value)}",
            ({ } value, _, _) => $"{Written(value)} in {Range}",
        };

    private string Range => $"{Written(Low)}..{Written(High)}";

    private static string Written(decimal? number) =>
        number?.ToString("0.#########", CultureInfo.InvariantCulture) ?? "";

    private static string LastWord(string unit) => unit[(unit.LastIndexOf(' ') + 1)..];

    private static bool AreAlike(string mine, string theirs)
    {
        var stem = mine.AsSpan().CommonPrefixLength(theirs);
        return mine == theirs || (stem >= ShortestStem && IsEnding(mine[stem..]) && IsEnding(theirs[stem..]));
    }

    private static bool IsEnding(string rest) => rest.All(c => EndingLetters.Contains(c, StringComparison.Ordinal));
}
