using System.Collections.Immutable;

namespace Beleg.Ledger.Developments;

/// <summary>Whether two names are of one within a story: "Hansol" and "Hansol Chemielogistik", "Bank" and "Marienbank".</summary>
internal static class StoryNames
{
    private const int ShortestPart = 4;

    /// <summary>True where all words of the shorter name stand in the longer one, or one noun is the last part of another.</summary>
    public static bool AreOne(string one, string other)
    {
        var (words, others) = (Nouns(one), Nouns(other));
        if (words.Length == 0 || others.Length == 0)
            return false;
        var (fewer, more) = words.Length <= others.Length ? (words, others) : (others, words);
        return fewer.All(w => more.Contains(w, StringComparer.OrdinalIgnoreCase))
            || (
                fewer.Length == 1
                && more.Any(w => IsLastPart(fewer[0], w) || (more.Length == 1 && IsLastPart(w, fewer[0])))
            );
    }

    /// <summary>True where a noun ends with another one.</summary>
    public static bool IsLastPart(string part, string whole) =>
        part.Length >= ShortestPart && whole.EndsWith(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>The last noun of a name, which tells what it is; the whole name where it has none.</summary>
    public static string LastNoun(string name) => Nouns(name) is { Length: > 0 } nouns ? nouns[^1] : name;

    private static ImmutableArray<string> Nouns(string name) =>
        [
            .. name.Replace("ß", "ss", StringComparison.Ordinal)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(w => char.IsUpper(w[0])),
        ];
}
