using Beleg.German;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.OpenPoints;

/// <summary>The nouns for what can be outstanding, and compounds of them: "Antwort", "Gerichtsentscheidung".</summary>
internal static class OutstandingNouns
{
    private static readonly string[] Nouns = [.. WordList.Read("outstanding-nouns.tsv", 1).Select(e => e[0])];

    /// <summary>True when the word is such a noun.</summary>
    public static bool Contain(Analysis analysis, int word)
    {
        if (analysis.Words[word].Tag is not (Stts.NN or Stts.NE))
            return false;
        var lemma = analysis.Words[word].Lemma;
        return Array.Exists(Nouns, n => lemma.EndsWith(n, StringComparison.OrdinalIgnoreCase));
    }
}
