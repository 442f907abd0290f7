using Beleg.German;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.Commitments;

/// <summary>The nouns that name a commitment, and compounds of them: "Abkommen", "Friedensabkommen", "Milliarden-Kredit".</summary>
internal static class CommitmentNouns
{
    // "Vertrag" in "Frachtvertrag" but not in "Vortrag": what comes before is a word of its own.
    private const int ShortestFirstPart = 3;

    private static readonly (string Lemma, CommitmentKind Kind)[] Nouns =
    [
        .. WordList
            .Read("commitment-nouns.tsv", 2)
            .Select(e => (e[0], Enum.Parse<CommitmentKind>(e[1], true)))
            .OrderByDescending(e => e.Item1.Length),
    ];

    /// <summary>The noun of the list that a word is or ends with, and its kind; null where it is none.</summary>
    public static (string Lemma, CommitmentKind Kind)? Find(Analysis analysis, int word)
    {
        if (analysis.Words[word].Tag is not (Stts.NN or Stts.NE))
            return null;
        var lemma = analysis.Words[word].Lemma.ToLowerInvariant();
        foreach (var noun in Nouns)
        {
            if (!lemma.EndsWith(noun.Lemma, StringComparison.Ordinal))
                continue;
            var before = lemma.Length - noun.Lemma.Length;
            if (before == 0 || before >= ShortestFirstPart)
                return noun;
        }

        return null;
    }
}
