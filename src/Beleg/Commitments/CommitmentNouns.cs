using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.Commitments;

/// <summary>The nouns that name a commitment, and compounds of them: "Abkommen", "Friedensabkommen", "Milliarden-Kredit".</summary>
internal static class CommitmentNouns
{
    // "Vertrag" in "Frachtvertrag" but not in "Vortrag": what comes before is a word of its own.
    private const int ShortestFirstPart = 3;

    private static readonly ImmutableArray<(string Lemma, CommitmentKind Kind, string Counts)> Nouns =
    [
        .. WordList
            .Read("commitment-nouns.tsv", 3)
            .Select(e => (e[0], Enum.Parse<CommitmentKind>(e[1], true), e[2]))
            .OrderByDescending(e => e.Item1.Length),
    ];

    private static readonly FrozenSet<string> Papers = WordList.ReadSet("commitment-papers.tsv");

    /// <summary>True for a noun of the list that can stand for the paper on which any commitment is written.</summary>
    public static bool IsPaper(string lemma) => Papers.Contains(lemma);

    /// <summary>True for a noun of the list that names none by itself: "das Papier" is one only of what was told before.</summary>
    public static bool OnlyGoesOn(string lemma) =>
        Nouns.Any(n => n.Lemma == lemma && n.Counts.Contains("told", StringComparison.Ordinal));

    /// <summary>The noun of the list that a word is or ends with, and its kind; null where it is none.</summary>
    public static (string Lemma, CommitmentKind Kind)? Find(Analysis analysis, int word)
    {
        if (analysis.Words[word].Tag is not (Stts.NN or Stts.NE))
            return null;
        // The lexicon has some in the old spelling: "Zuschuß".
        var lemma = analysis.Words[word].Lemma.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal);
        foreach (var noun in Nouns)
        {
            if (!lemma.EndsWith(noun.Lemma, StringComparison.Ordinal))
                continue;
            var before = lemma.Length - noun.Lemma.Length;
            if ((before == 0 || before >= ShortestFirstPart) && Counts(analysis, word, noun.Counts, before > 0))
                return (noun.Lemma, noun.Kind);
        }

        return null;
    }

    private static bool Counts(Analysis analysis, int word, string how, bool isCompound) =>
        how.Length == 0
        || (
            !(isCompound && how.Contains("alone", StringComparison.Ordinal))
            && !(
                how.Contains("plural", StringComparison.Ordinal)
                && (analysis.Words[word].Features & Features.AnyNumber) == Features.Sing
            )
        );
}
