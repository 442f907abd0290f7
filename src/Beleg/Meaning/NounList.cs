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

    /// <summary>The nouns of a word list that has one column.</summary>
    public static NounList Read(string list) => new(WordList.ReadSet(list, StringComparer.OrdinalIgnoreCase));

    /// <summary>These nouns.</summary>
    public static NounList Of(IEnumerable<string> nouns) => new(nouns.ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>True when the word, or the last part of it, is in the list.</summary>
    public bool Contains(string lemma) => Find(lemma) is not null;

    /// <summary>The noun of the list that the word is or ends with; null for none.</summary>
    public string? Find(string lemma)
    {
        if (nouns.TryGetValue(lemma, out var noun))
            return noun;
        var lookup = nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 2; at <= lemma.Length - ShortestPart; at++)
        {
            if (lookup.TryGetValue(lemma.AsSpan(at), out noun))
                return noun;
        }

        return null;
    }
}
