using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.Commitments;

/// <summary>The nouns for whom or what is deployed or given, and compounds of those that are not too common for that.</summary>
internal static class CommitmentObjects
{
    private static readonly (string Lemma, bool IsArmed, bool Compounds, bool OnlyPlural)[] Deployed =
    [
        .. WordList
            .Read("deployment-objects.tsv", 3)
            .Select(e =>
                (
                    e[0],
                    e[1] == "armed",
                    !e[2].Contains("alone", StringComparison.Ordinal),
                    e[2].Contains("plural", StringComparison.Ordinal)
                )
            ),
    ];

    private static readonly string[] Goods = [.. WordList.Read("goods.tsv", 1).Select(e => e[0])];

    /// <summary>True for troops, ships, arms.</summary>
    public static bool AreDeployed(Analysis analysis, Phrase phrase) => Find(analysis, phrase) is not null;

    /// <summary>True for what only a state deploys: soldiers, police, arms.</summary>
    public static bool AreArmed(Analysis analysis, Phrase phrase) => Find(analysis, phrase) is true;

    /// <summary>True for goods that are given as help or trade.</summary>
    public static bool AreGoods(Analysis analysis, Phrase phrase) =>
        IsNoun(analysis, phrase.Head)
        && Array.Exists(Goods, n => LemmaOf(analysis, phrase).EndsWith(n, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for a noun for troops, arms or goods.</summary>
    public static bool AreGiven(Analysis analysis, int word)
    {
        var phrase = new Phrase(word, word + 1, word, -1, analysis.Words[word].Features);
        return AreDeployed(analysis, phrase) || AreGoods(analysis, phrase);
    }

    private static bool? Find(Analysis analysis, Phrase phrase)
    {
        if (!IsNoun(analysis, phrase.Head))
            return null;
        var lemma = LemmaOf(analysis, phrase);
        foreach (var (noun, isArmed, compounds, onlyPlural) in Deployed)
        {
            var fits = compounds
                ? lemma.EndsWith(noun, StringComparison.OrdinalIgnoreCase)
                : lemma.Equals(noun, StringComparison.OrdinalIgnoreCase);
            if (fits && !(onlyPlural && (phrase.Features & Features.AnyNumber) == Features.Sing))
                return isArmed;
        }

        return null;
    }

    private static bool IsNoun(Analysis analysis, int word) => analysis.Words[word].Tag is Stts.NN or Stts.NE;

    private static string LemmaOf(Analysis analysis, Phrase phrase) => analysis.Words[phrase.Head].Lemma;
}
