using Beleg.German.Words;

namespace Beleg.Figures;

/// <summary>Nouns that an amount before them names and does not measure: "800-Meter-Lauf", "Ein-Euro-Job".</summary>
internal static class NameOfNumber
{
    private static readonly string[] Endings = [.. WordList.Read("number-named-nouns.tsv", 1).Select(row => row[0])];

    /// <summary>True for such a noun, in lower case; a compound is one by its last part.</summary>
    public static bool Is(string noun) => Array.Exists(Endings, end => noun.EndsWith(end, StringComparison.Ordinal));
}
