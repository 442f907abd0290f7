using Beleg.German;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.OpenPoints;

/// <summary>The nouns for what can be outstanding, and compounds of them: "Antwort", "Gerichtsentscheidung".</summary>
internal static class OutstandingNouns
{
    private static readonly (string Lemma, bool HasOwner)[] Nouns =
    [
        .. WordList.Read("outstanding-nouns.tsv", 2).Select(e => (e[0], e[1] == "owner")),
    ];

    /// <summary>True when the word is such a noun.</summary>
    public static bool Contain(Analysis analysis, int word) => Find(analysis, word) is not null;

    /// <summary>True when a genitive after the noun names who owes it: "Antwort der Kommission", not "Klärung der Ursache".</summary>
    public static bool HasOwner(Analysis analysis, int word) => Find(analysis, word) is true;

    private static bool? Find(Analysis analysis, int word)
    {
        if (analysis.Words[word].Tag is not (Stts.NN or Stts.NE))
            return null;
        var lemma = analysis.Words[word].Lemma;
        foreach (var noun in Nouns)
        {
            if (lemma.EndsWith(noun.Lemma, StringComparison.OrdinalIgnoreCase))
                return noun.HasOwner;
        }

        return null;
    }
}
