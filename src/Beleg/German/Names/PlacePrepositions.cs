using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Prepositions after which a country or town is a place: "in Moskau".</summary>
internal static class PlacePrepositions
{
    private static readonly Lazy<FrozenSet<string>> All = new(() =>
        WordList.ReadSet("place-prepositions.tsv", StringComparer.OrdinalIgnoreCase)
    );

    /// <summary>True for one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        All.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
