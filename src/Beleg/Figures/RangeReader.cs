using Beleg.German.Numbers;
using Beleg.German.Phrases;
using Beleg.German.Tokens;

namespace Beleg.Figures;

/// <summary>
/// Joins two numbers to a range: "30 bis 40", "zwischen 20 und 30", "zwei oder drei", "drei- bis viertausend",
/// "14- bis 16-jährig".
/// </summary>
internal sealed class RangeReader(Wording wording, NumeralReader numerals)
{
    // "zwei oder drei" is one number that is not known better; "zwei oder zwanzig" are two.
    private const int LargestChoice = 12;
    private const int WidestChoice = 5;

    /// <summary>The numeral at a word, with the range that it begins; or null.</summary>
    /// <param name="at">The word.</param>
    /// <param name="end">Where the sentence ends.</param>
    /// <param name="between">True after "zwischen": "und" then joins the two ends of a range.</param>
    public Numeral? Read(int at, int end, bool between)
    {
        if (numerals.Read(at, end) is not { } first)
            return null;
        if (first.Value is null || first.IsShare || first.Suffix.Length > 0 || first.End + 1 >= end)
            return first;
        var joined = wording[first.End];
        var isRange = joined == "bis" || (between && joined == "und") || IsDash(first.End);
        if (!isRange && joined != "oder")
            return first;
        if (first.IsArticle && joined is not ("bis" or "oder") && !between)
            return first;
        var next = joined == "bis" ? SkipBound(first.End + 1, end) : first.End + 1;
        return numerals.Read(next, end) is { } second ? Join(first, second, isRange) ?? first : first;
    }

    /// <summary>The range from a number to a second one that comes after it, or null where they make none.</summary>
    /// <param name="first">"drei-".</param>
    /// <param name="second">"viertausend".</param>
    /// <param name="isRange">False for "oder", which ties only neighbours.</param>
    public static Numeral? Join(Numeral first, Numeral second, bool isRange)
    {
        if (first.Value is not { } low || second is not { Value: { } high, IsShare: false, IsArticle: false })
            return null;
        // "ab 2009 bis zu 110.000".
        if (first.LooksLikeYear && !second.LooksLikeYear && second.InDigits)
            return null;
        if (first.Factor == 1 && second.Factor > 1 && low < high / second.Factor)
            low *= second.Factor;
        // "43 oder 44 Tage".
        var areNeighbours = high == low + second.Factor;
        var isChoice =
            areNeighbours || (low <= LargestChoice * second.Factor && high <= low + WidestChoice * second.Factor);
        if (low >= high || (!isRange && !isChoice))
            return null;
        return second with
        {
            First = first.First,
            Form = "range",
            Value = null,
            Low = low,
            High = high,
            LooksLikeYear = first.LooksLikeYear && second.LooksLikeYear,
            IsArticle = false,
        };
    }

    /// <summary>The number of a word that a hyphen cuts short: "drei-" of "drei- bis viertausend"; or null.</summary>
    public Numeral? ReadTruncated(int at)
    {
        var word = wording[at];
        if (word.Length < 2 || word[^1] != '-')
            return null;
        var part = word[..^1];
        var inDigits = DigitNumber.TryRead(part, out var digits) && digits.Length == part.Length;
        var value = digits.Value;
        if (!inDigits && part == "ein")
            value = 1;
        else if (!inDigits && !NumberWord.TryRead(part, out value))
            return null;
        return new Numeral(at, at + 1, "number before a hyphen") { Value = value, InDigits = inDigits };
    }

    /// <summary>What a number owes to the last part of its own word: 1,000 of "viertausend", of "30.000".</summary>
    public decimal ScaleIn(Numeral numeral)
    {
        if (numeral.Factor != 1 || numeral.End != numeral.First + 1)
            return numeral.Factor;
        var word = wording[numeral.First];
        if (word.EndsWith("tausend", StringComparison.Ordinal) || word.EndsWith(".000", StringComparison.Ordinal))
            return 1000;
        return word.EndsWith("hundert", StringComparison.Ordinal) ? 100 : 1;
    }

    // "20 bis maximal 30", "600 Millionen bis zu zwei Milliarden".
    private int SkipBound(int at, int end)
    {
        if (wording[at] == "zu")
            return at + 1;
        return
            Approximators.Table.MatchAt(wording, at, end, out var entry) is > 0 and var length
            && entry[1] is "high" or "about"
            ? at + length
            : at;
    }

    private bool IsDash(int at) =>
        wording.Analysis.Words[at].Kind is TokenKind.Dash or TokenKind.Symbol && wording[at] is "-" or "–" or "—";
}
