using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Surnames that are common words as well: "Jung", "Heil", "Fischer".</summary>
internal static class NounSurnames
{
    private static readonly Lazy<FrozenSet<string>> All = new(() => WordList.ReadSet("noun-surnames.tsv"));

    /// <summary>True for such a word.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        All.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
