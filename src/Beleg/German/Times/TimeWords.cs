using System.Globalization;
using Beleg.German.Words;

namespace Beleg.German.Times;

/// <summary>The words that times are made of: months, weekdays, "gestern", "kommenden", "Ende".</summary>
internal static class TimeWords
{
    private static readonly Dictionary<string, string[]> Entries = WordList
        .Read("time-words.tsv", 3)
        .ToDictionary(e => e[0], StringComparer.Ordinal);

    /// <summary>True when the word, in lower case, is of a kind.</summary>
    public static bool Is(string word, string kind) => Entries.TryGetValue(word, out var entry) && entry[1] == kind;

    /// <summary>The value of a word of a kind: 10 for the month "oktober"; null where it is none.</summary>
    public static int? Value(string word, string kind) =>
        Entries.TryGetValue(word, out var entry) && entry[1] == kind
            ? int.Parse(entry[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The unit of time a word names: "year", "month", "week", "day"; null where it names none.</summary>
    public static string? Unit(string word) =>
        Entries.TryGetValue(word, out var entry) && entry[1] == "unit" ? entry[2] : null;
}
