using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Words before a person's name: "Herr", "Dr.", "Königin".</summary>
internal static class Titles
{
    private static readonly Lazy<FrozenDictionary<string, Title>> All = new(() =>
        WordList
            .Read("titles.tsv", 3)
            .ToFrozenDictionary(
                row => row[0],
                row => new Title(row[1].Length == 0 ? Concord.Any : ConcordCodes.Parse(row[1]), row[2].Length == 0),
                StringComparer.Ordinal
            )
    );

    /// <summary>The title that a word is; null for others.</summary>
    public static Title? Find(ReadOnlySpan<char> word) =>
        All.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : null;
}
