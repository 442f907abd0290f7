using System.Collections.Frozen;

namespace Beleg.Ledger.Claims;

/// <summary>Whether two sayings name the same day of the week, month or year.</summary>
internal static class SharedTimes
{
    private const int LengthOfYear = 4;

    private static readonly string[][] Words = [.. LedgerWords.Read("calendar-words.tsv", 2)];

    private static readonly FrozenSet<string> Whole = Words.Select(e => e[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Beginnings = [.. Words.Where(e => e[1] == "begins").Select(e => e[0])];

    /// <summary>The days, months and years that a text names, each once.</summary>
    public static FrozenSet<string> In(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
                continue;
            if (i > start && Name(text[start..i].ToLowerInvariant()) is { } name)
                found.Add(name);
            start = i + 1;
        }

        return found.ToFrozenSet(StringComparer.Ordinal);
    }

    private static string? Name(string word)
    {
        if (Whole.Contains(word) || IsYear(word))
            return word;
        return Array.Find(Beginnings, b => word.StartsWith(b, StringComparison.Ordinal));
    }

    private static bool IsYear(string word) =>
        word.Length == LengthOfYear
        && word.All(char.IsAsciiDigit)
        && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal));
}
