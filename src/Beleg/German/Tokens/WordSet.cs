using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.German.Tokens;

/// <summary>A word list of one column that is asked with characters of a text, at no allocation.</summary>
internal sealed class WordSet
{
    private const int Longest = 64;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> entries;

    private WordSet(string list) =>
        entries = WordList
            .Read(list, 1)
            .Select(entry => entry[0])
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that stand before an ordinal and decline with it: "der", "am".</summary>
    public static WordSet Determiners { get; } = new("determiners.tsv");

    /// <summary>Words of the closed classes, of which one with a capital letter begins a sentence.</summary>
    public static WordSet Openers { get; } = new("sentence-openers.tsv");

    /// <summary>Months and their short forms without a stop.</summary>
    public static WordSet Months { get; } = new("months.tsv");

    /// <summary>What stays one token although it holds a stop or slash: "ver.di".</summary>
    public static WordSet Whole { get; } = new("whole-words.tsv");

    /// <summary>The last part of a host's name: "de".</summary>
    public static WordSet Domains { get; } = new("top-level-domains.tsv");

    /// <summary>What follows the gender sign: "innen".</summary>
    public static WordSet GenderEndings { get; } = new("gender-endings.tsv");

    /// <summary>Short forms after a leading apostrophe: "ne".</summary>
    public static WordSet Clitics { get; } = new("clitics.tsv");

    /// <summary>True when the list has the word exactly so.</summary>
    public bool Has(ReadOnlySpan<char> word) => word.Length <= Longest && entries.Contains(word);

    /// <summary>True when the list has the word in lower case.</summary>
    public bool HasLower(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return false;
        Span<char> lower = stackalloc char[Longest];
        var length = word.ToLowerInvariant(lower);
        return entries.Contains(lower[..length]);
    }
}
