using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.Meaning;

/// <summary>A word list of nouns in which a compound counts by its last part: "Satellitenfoto" by "Foto".</summary>
internal sealed class NounList
{
    // Shorter last parts are chance: "Ort" in "Wort".
    private const int ShortestPart = 4;

    private readonly FrozenSet<string> nouns;

    private NounList(FrozenSet<string> nouns) => this.nouns = nouns;

    /// <summary>The list whose first column holds the nouns.</summary>
    public static NounList Read(string list) =>
        new(WordList.Read(list, 2).Select(e => e[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    public bool Contains(string lemma)
    {
        if (nouns.Contains(lemma))
            return true;
        var lookup = nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 2; at <= lemma.Length - ShortestPart; at++)
        {
            if (lookup.Contains(lemma.AsSpan(at)))
                return true;
        }

        return false;
    }
}
