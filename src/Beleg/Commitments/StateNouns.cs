using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.Commitments;

/// <summary>The nouns for a state: "Land", "Inselstaat".</summary>
internal static class StateNouns
{
    private static readonly FrozenSet<string> Nouns = WordList.ReadSet(
        "state-nouns.tsv",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>True for a noun of the list.</summary>
    public static bool Is(string lemma) => Nouns.Contains(lemma);

    /// <summary>True for a noun of the list, or a compound that ends with one.</summary>
    public static bool EndsWithOne(string lemma) =>
        Nouns.Any(n => lemma.EndsWith(n, StringComparison.OrdinalIgnoreCase));
}
