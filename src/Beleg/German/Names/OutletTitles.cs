using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Words by which the name of an outlet that no list has is known: "Pfälzer Rundschau", "Abendpost".</summary>
internal static class OutletTitles
{
    private static readonly Lazy<ImmutableArray<string>> All = new(() =>
        [.. WordList.Read("outlet-title-words.tsv", 1).Select(row => row[0])]
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> First = WordList
        .ReadSet("outlet-first-words.tsv")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a word that the names of broadcasters begin with: "Radio".</summary>
    public static bool Begin(ReadOnlySpan<char> word) => First.Contains(word);

    /// <summary>True for a word that is such a word or a compound of it.</summary>
    public static bool Contain(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsUpper(word[0]))
            return false;
        foreach (var title in All.Value)
        {
            if (word.EndsWith(title, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
