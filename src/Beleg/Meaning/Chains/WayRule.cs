using System.Collections.Frozen;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.Meaning.Chains;

/// <summary>
/// A medium, an intermediary or an occasion by its noun and preposition: "in einem Interview", "über ihren Anwalt", "auf einer
/// Pressekonferenz"; "nach der Pressekonferenz" only tells when.
/// </summary>
internal sealed class WayRule : ILinkRule
{
    private static readonly FrozenDictionary<string, (FrozenSet<string> Prepositions, string Kind)> Ways = WordList
        .Read("ways-of-saying.tsv", 3)
        .ToFrozenDictionary(
            e => e[0],
            e => (e[1].Split('/').ToFrozenSet(StringComparer.Ordinal), e[2]),
            StringComparer.OrdinalIgnoreCase
        );

    private static readonly NounList Nouns = NounList.Of(Ways.Keys);

    public string? Why(SaidWords said, Phrase phrase) =>
        Find(said, phrase) is { } way ? $"{way.Noun}, {way.Kind} (ways-of-saying.tsv)" : null;

    /// <summary>True for an occasion: "auf einer Pressekonferenz".</summary>
    public static bool IsOccasion(SaidWords said, Phrase phrase) => Find(said, phrase) is { Kind: "occasion" };

    private static (string Noun, string Kind)? Find(SaidWords said, Phrase phrase)
    {
        if (phrase.Preposition < 0)
            return null;
        var preposition = said.Analysis.Words[phrase.Preposition].Lemma;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var word = said.Analysis.Words[i];
            if (word.Tag is not (Stts.NN or Stts.NE) || Nouns.Find(word.Lemma) is not { } noun)
                continue;
            var (prepositions, kind) = Ways[noun];
            if (prepositions.Contains(preposition))
                return (noun, kind);
        }

        return null;
    }
}
