using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Trees;

namespace Beleg.Commitments;

/// <summary>
/// The noun phrases of a clause. Nouns in a row are parted where the tree makes each something else to the verb: who, whom
/// and what may stand side by side without an article ("wonach Belarus | Truppen entsandte").
/// </summary>
internal static class ClausePhrases
{
    /// <summary>The phrases, in order.</summary>
    public static ImmutableArray<Phrase> Of(Analysis analysis, Clause clause) =>
        [.. analysis.PhrasesOf(clause).SelectMany(phrase => Part(analysis, phrase))];

    /// <summary>The part of a phrase that is the subject, where it is parted.</summary>
    public static Phrase SubjectIn(Analysis analysis, Phrase phrase)
    {
        foreach (var part in Part(analysis, phrase))
        {
            if (analysis.Dependencies[part.Head].Relation is Relation.Nsubj or Relation.NsubjPass)
                return part;
        }

        return phrase;
    }

    private static IEnumerable<Phrase> Part(Analysis analysis, Phrase phrase)
    {
        for (var i = phrase.Head; i + 1 < phrase.End; i++)
        {
            if (!ArePartners(analysis, i, i + 1))
                continue;
            yield return phrase with
            {
                End = i + 1,
                Head = Math.Min(phrase.Head, i),
            };
            yield return new Phrase(i + 1, phrase.End, i + 1, -1, FeaturesOf(analysis, i + 1));
            yield break;
        }

        yield return phrase;
    }

    private static bool ArePartners(Analysis analysis, int left, int right)
    {
        var (a, b) = (analysis.Dependencies[left], analysis.Dependencies[right]);
        return analysis.Words[left].Tag is Stts.NN or Stts.NE
            && analysis.Words[right].Tag is Stts.NN or Stts.NE
            && a.Head == b.Head
            && a.Head >= 0
            && analysis.Words[a.Head].Tag.IsVerb()
            && a.Relation != b.Relation
            && IsArgument(a.Relation)
            && IsArgument(b.Relation);
    }

    private static bool IsArgument(Relation relation) =>
        relation
            is Relation.Nsubj
                or Relation.NsubjPass
                or Relation.Obj
                or Relation.Iobj
                or Relation.Obl
                or Relation.OblArg;

    private static Features FeaturesOf(Analysis analysis, int word)
    {
        var features = analysis.Words[word].Features;
        return (features & Features.AnyCase) == Features.None ? features | Features.AnyCase : features;
    }
}
