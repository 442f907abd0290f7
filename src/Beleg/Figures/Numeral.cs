namespace Beleg.Figures;

/// <summary>A number as a run of words gives it, before unit and approximator are known.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Form">How it is written, for the reader who asks why.</param>
internal sealed record Numeral(int First, int End, string Form)
{
    /// <summary>The number; null for a range and for "Tausende".</summary>
    public decimal? Value { get; init; }

    /// <summary>The least of a range, or of an unknown number.</summary>
    public decimal? Low { get; init; }

    /// <summary>The most of a range.</summary>
    public decimal? High { get; init; }

    /// <summary>What multipliers made of it: 1,000,000 for "3 Millionen"; 1 without any.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>True for "Tausende", "mehrere Dutzend": how many is not told.</summary>
    public bool IsVague { get; init; }

    /// <summary>True for "ein" and its forms, which are a number only in certain company.</summary>
    public bool IsArticle { get; init; }

    /// <summary>True for "ein Drittel", "die Hälfte", "jeder Zweite".</summary>
    public bool IsShare { get; init; }

    /// <summary>True when it begins with digits.</summary>
    public bool InDigits { get; init; }

    /// <summary>True for four digits without separators, from 1000 to 2100, as years are written.</summary>
    public bool LooksLikeYear { get; init; }

    /// <summary>What stands behind the digits in the same word: "%" of "50%"; empty as a rule.</summary>
    public string Suffix { get; init; } = string.Empty;

    /// <summary>The words after it that bound it, or null.</summary>
    public Bound? Bound { get; init; }

    /// <summary>The number that decides whether small or large: the value, or the most or least that is known.</summary>
    public decimal Size => Value ?? High ?? Low ?? 0;
}
