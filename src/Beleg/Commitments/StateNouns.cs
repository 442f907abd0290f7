using Beleg.German.Words;

namespace Beleg.Commitments;

/// <summary>The nouns for a state: "Land", "Inselstaat".</summary>
internal static class StateNouns
{
    private static readonly HashSet<string> Nouns = WordList
        .Read("state-nouns.tsv", 1)
        .Select(e => e[0])
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a noun of the list.</summary>
    public static bool Is(string lemma) => Nouns.Contains(lemma);

    /// <summary>True for a noun of the list, or a compound that ends with one.</summary>
    public static bool EndsWithOne(string lemma) =>
        Nouns.Any(n => lemma.EndsWith(n, StringComparison.OrdinalIgnoreCase));
}
