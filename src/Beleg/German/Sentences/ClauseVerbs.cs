using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.German.Sentences;

/// <summary>The forms of verbs of "clause-verbs.tsv".</summary>
internal static class ClauseVerbs
{
    private static readonly FrozenDictionary<string, ClauseVerbKind>.AlternateLookup<ReadOnlySpan<char>> Entries =
        WordList
            .Read("clause-verbs.tsv", 2)
            .ToFrozenDictionary(
                entry => entry[0],
                entry => Enum.Parse<ClauseVerbKind>(entry[1], ignoreCase: true),
                StringComparer.Ordinal
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of a word as it stands in the text; false when it is no listed verb.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out ClauseVerbKind kind) => Entries.TryGetValue(word, out kind);

    /// <summary>True for a listed finite form.</summary>
    public static bool IsFinite(ReadOnlySpan<char> word) => TryFind(word, out var kind) && kind != ClauseVerbKind.Said;
}
