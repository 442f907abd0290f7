using System.Collections.Frozen;

namespace Beleg.Ledger.Origins;

/// <summary>
/// What the forms of an outlet's name have in common: "Küstenbote", "dem „Küstenboten“", "des Küstenboten". Articles, marks
/// and the endings of nouns and adjectives do not count.
/// </summary>
internal static class PressKey
{
    // A shorter word is left as it is: "Time" is not "Times".
    private const int ShortestNoun = 5;
    private const int ShortestWeak = 4;
    private const int ShortestAdjective = 4;

    private static readonly FrozenSet<string> Articles = FrozenSet.Create(
        StringComparer.Ordinal,
        "der",
        "die",
        "das",
        "den",
        "dem",
        "des"
    );

    private static readonly string[] AdjectiveEndings = ["en", "er", "es", "em", "e"];

    /// <summary>The key of a name; empty where it holds no letter or digit.</summary>
    public static string Of(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Bare(word).ToLowerInvariant())
            .Where(word => word.Length > 0)
            .ToList();
        if (words.Count > 1 && Articles.Contains(words[0]))
            words.RemoveAt(0);
        for (var i = 0; i < words.Count; i++)
            words[i] = i == words.Count - 1 ? Noun(words[i]) : Adjective(words[i]);
        return string.Join(' ', words);
    }

    /// <summary>How long a name is without its article.</summary>
    public static int LengthOf(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Articles.Contains(name[..space].ToLowerInvariant()) ? name.Length - space - 1 : name.Length;
    }

    private static string Bare(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
            end--;
        return word[start..end];
    }

    private static string Noun(string word)
    {
        // "Boten", "Blattes", "Blatts"; not "Kompass".
        if (word.EndsWith("en", StringComparison.Ordinal))
            return Cut(word, 1, ShortestWeak);
        if (word.EndsWith("es", StringComparison.Ordinal))
            return Cut(word, 2, ShortestNoun);
        return word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? Cut(word, 1, ShortestNoun) : word;
    }

    private static string Cut(string word, int ending, int shortest) =>
        word.Length - ending >= shortest ? word[..^ending] : word;

    private static string Adjective(string word)
    {
        foreach (var ending in AdjectiveEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestAdjective)
                return word[..^ending.Length];
        }

        return word;
    }
}
