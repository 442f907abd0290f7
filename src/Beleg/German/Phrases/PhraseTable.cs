using Beleg.German.Words;

namespace Beleg.German.Phrases;

/// <summary>A word list whose first column is a phrase in lower case, looked up in a text; the longest phrase wins.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, string[]> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> begins = new(StringComparer.Ordinal);
    private readonly HashSet<string> ends = new(StringComparer.Ordinal);
    private readonly int longest = 1;

    private PhraseTable(IEnumerable<string[]> list)
    {
        foreach (var entry in list)
        {
            var words = entry[0].Split(' ');
            longest = Math.Max(longest, words.Length);
            begins.Add(words[0]);
            ends.Add(words[^1]);
            entries[entry[0]] = entry;
        }
    }

    /// <summary>The table of a word list with so many columns.</summary>
    public static PhraseTable Read(string list, int columns) => new(WordList.Read(list, columns));

    /// <summary>The entry of a phrase that stands alone, or null.</summary>
    public string[]? Find(string phrase) => entries.GetValueOrDefault(phrase);

    /// <summary>The longest phrase that begins at a word.</summary>
    /// <returns>How many words it has; 0 where none begins there.</returns>
    public int MatchAt(Wording wording, int first, int end, out string[] entry)
    {
        entry = [];
        if (first >= end || !begins.Contains(wording[first]))
            return 0;
        for (var length = Math.Min(longest, end - first); length > 0; length--)
        {
            if (entries.TryGetValue(wording.Join(first, first + length), out var found))
            {
                entry = found;
                return length;
            }
        }

        return 0;
    }

    /// <summary>The longest phrase that ends before a word.</summary>
    /// <returns>How many words it has; 0 where none ends there.</returns>
    public int MatchBefore(Wording wording, int end, int first, out string[] entry)
    {
        entry = [];
        if (end <= first || !ends.Contains(wording[end - 1]))
            return 0;
        for (var length = Math.Min(longest, end - first); length > 0; length--)
        {
            if (entries.TryGetValue(wording.Join(end - length, end), out var found))
            {
                entry = found;
                return length;
            }
        }

        return 0;
    }
}
