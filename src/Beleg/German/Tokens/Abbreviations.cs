using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.German.Tokens;

/// <summary>The abbreviations of "abbreviations.tsv", with their stop.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Entries =
        Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of an abbreviation, which is given with its stop; false when it is none.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out AbbreviationKind kind) =>
        Entries.TryGetValue(word, out kind);

    private static FrozenDictionary<string, AbbreviationKind> Load()
    {
        var entries = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        foreach (var entry in WordList.Read("abbreviations.tsv", 2))
        {
            entries[entry[0]] = Enum.Parse<AbbreviationKind>(entry[1], ignoreCase: true);
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
