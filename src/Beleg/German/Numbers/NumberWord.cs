using System.Globalization;
using Beleg.German.Words;

namespace Beleg.German.Numbers;

/// <summary>Reads number words, composed ones too: "zwölf", "zweihundertfünfzig", "dreieinhalb".</summary>
internal static class NumberWord
{
    // The longest number word below a million has 63 letters.
    private const int LongestWord = 70;

    private static readonly Dictionary<string, decimal> Atoms = WordList
        .Read("number-words.tsv", 2)
        .ToDictionary(
            e => e[0],
            e => decimal.Parse(e[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
            StringComparer.Ordinal
        );

    private static readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Atoms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The value of a number word in lower case; "ein" and its forms alone are articles and no number.</summary>
    public static bool TryRead(string word, out decimal value)
    {
        value = 0;
        return word.Length is > 2 and <= LongestWord && TryReadBelowMillion(word, out value);
    }

    private static bool TryReadBelowMillion(ReadOnlySpan<char> word, out decimal value)
    {
        value = 0;
        if (word.EndsWith("einhalb", StringComparison.Ordinal) && word.Length > "einhalb".Length)
        {
            if (Lookup.TryGetValue(word, out value))
                return true;
            var whole = TryReadBelowHundred(word[..^"einhalb".Length], out value);
            value += 0.5m;
            return whole;
        }

        return TrySplit(word, "tausend", 1000, TryReadBelowThousand, out value);
    }

    private static bool TryReadBelowThousand(ReadOnlySpan<char> word, out decimal value) =>
        TrySplit(word, "hundert", 100, TryReadBelowHundred, out value);

    private delegate bool Reading(ReadOnlySpan<char> word, out decimal value);

    private static bool TrySplit(ReadOnlySpan<char> word, string name, int factor, Reading part, out decimal value)
    {
        var at = word.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
            return part(word, out value);
        value = 0;
        decimal times = 1;
        if (at > 0 && !TryReadTimes(word[..at], part, out times))
            return false;
        var rest = word[(at + name.Length)..];
        if (rest.StartsWith("und", StringComparison.Ordinal))
            rest = rest[3..];
        decimal more = 0;
        if (rest.Length > 0 && !TryReadTimes(rest, part, out more))
            return false;
        value = times * factor + more;
        return true;
    }

    // "ein" counts inside a word: "einhundert", "hunderteins".
    private static bool TryReadTimes(ReadOnlySpan<char> word, Reading part, out decimal value)
    {
        value = 1;
        return word is "ein" or "eins" || part(word, out value);
    }

    private static bool TryReadBelowHundred(ReadOnlySpan<char> word, out decimal value)
    {
        if (Lookup.TryGetValue(word, out value))
            return true;
        var at = word.IndexOf("und", StringComparison.Ordinal);
        if (at <= 0)
            return false;
        decimal one = 1;
        var ones = word[..at];
        if (ones is not "ein" && !(Lookup.TryGetValue(ones, out one) && one is >= 2 and <= 9))
            return false;
        if (!Lookup.TryGetValue(word[(at + 3)..], out var ten) || ten < 20)
            return false;
        value = ten + one;
        return true;
    }
}
