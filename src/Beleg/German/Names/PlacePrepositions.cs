using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Prepositions after which a country or town is a place: "in Moskau".</summary>
internal static class PlacePrepositions
{
    private static readonly Lazy<FrozenSet<string>> All = new(() =>
        WordList.Read("place-prepositions.tsv", 1).Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
    );

    /// <summary>True for one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        All.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
