using System.Globalization;
using Beleg.German.Numbers;
using Beleg.German.Words;

namespace Beleg.Figures;

/// <summary>Reads the number and the unit of an adjective that holds both: "dreitägig", "42-seitig", "die 36-Jährige".</summary>
internal static class CountingAdjective
{
    private const int ShortestWord = 6;

    private static readonly string[] Inflections = ["en", "em", "er", "es", "e", "n", "s"];

    private static readonly (string Ending, string Unit, decimal Least)[] Endings =
    [
        .. WordList
            .Read("counting-adjectives.tsv", 3)
            .Select(row => (row[0], row[1], row[2].Length == 0 ? 0 : Number(row[2]))),
    ];

    /// <summary>What the adjective counts, or null where the word is none.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <param name="at">Its index.</param>
    public static (Numeral Numeral, Unit Unit)? Read(string word, int at)
    {
        if (word.Length < ShortestWord)
            return null;
        foreach (var (ending, unit, least) in Endings)
        {
            if (
                LengthBefore(word, ending) is not (> 0 and var length)
                || TryReadNumber(word[..length], at) is not { } read
            )
                continue;
            return read.Value >= least ? (read, UnitOf(unit, at + 1)) : null;
        }

        return null;
    }

    // How many characters stand before the ending; 0 where the word, bare of its inflection, does not end so.
    private static int LengthBefore(string word, string ending)
    {
        if (word.EndsWith(ending, StringComparison.Ordinal))
            return word.Length - ending.Length;
        foreach (var inflection in Inflections)
        {
            if (!word.EndsWith(inflection, StringComparison.Ordinal))
                continue;
            if (word.AsSpan(0, word.Length - inflection.Length).EndsWith(ending, StringComparison.Ordinal))
                return word.Length - inflection.Length - ending.Length;
        }

        return 0;
    }

    private static Numeral? TryReadNumber(string part, int at)
    {
        var (bound, rest) = BoundIn(part);
        rest = rest.TrimEnd('-');
        var inDigits = DigitNumber.TryRead(rest, out var digits) && digits.Length == rest.Length;
        var value = digits.Value;
        if (!inDigits && !TryReadWord(rest, out value))
            return null;
        return new Numeral(at, at + 1, "number in an adjective (counting-adjectives.tsv)")
        {
            Value = value,
            Low = bound == "über" ? value : null,
            High = bound == "unter" ? value : null,
            InDigits = inDigits,
        };
    }

    // "die Über-80-Jährigen".
    private static (string Bound, string Part) BoundIn(string part) =>
        part.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && part[..hyphen] is "über" or "unter"
            ? (part[..hyphen], part[(hyphen + 1)..])
            : (string.Empty, part);

    private static bool TryReadWord(string part, out decimal value)
    {
        value = part switch
        {
            "halb" => 0.5m,
            "ein" => 1,
            _ => 0,
        };
        return value > 0 || NumberWord.TryRead(part, out value);
    }

    private static Unit UnitOf(string name, int end) =>
        UnitReader.OfSign(name, end) ?? new Unit(UnitKind.Noun, name, end);

    private static decimal Number(string cell) =>
        decimal.Parse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
