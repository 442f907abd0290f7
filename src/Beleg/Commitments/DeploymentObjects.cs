using Beleg.German;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.Commitments;

/// <summary>The nouns for whom or what an army deploys, and compounds of them.</summary>
internal static class DeploymentObjects
{
    private static readonly string[] Nouns = [.. WordList.Read("deployment-objects.tsv", 1).Select(e => e[0])];

    /// <summary>True when the word is such a noun.</summary>
    public static bool Contain(Analysis analysis, int word)
    {
        var lemma = analysis.Words[word].Lemma;
        return analysis.Words[word].Tag is Stts.NN or Stts.NE
            && Array.Exists(Nouns, n => lemma.EndsWith(n, StringComparison.OrdinalIgnoreCase));
    }
}
