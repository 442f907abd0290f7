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

    /// <summary>The first part of a phrase: what stands before the object that it swallowed.</summary>
    public static Phrase FirstPart(Analysis analysis, Phrase phrase) => Part(analysis, phrase).First();

    private static IEnumerable<Phrase> Part(Analysis analysis, Phrase phrase)
    {
        for (var i = phrase.Head + 1; i < phrase.End; i++)
        {
            if (!IsNoun(analysis, i) || !(ArePartners(analysis, phrase.Head, i) || IsBareObject(analysis, phrase, i)))
                continue;
            yield return phrase with
            {
                End = i,
            };
            yield return new Phrase(i, phrase.End, i, -1, FeaturesOf(analysis, i));
            yield break;
        }

        yield return phrase;
    }

    // The noun that bears the case of the phrase, and one further on: "der Republik Moldau | Hilfen".
    private static bool ArePartners(Analysis analysis, int left, int right)
    {
        var (a, b) = (analysis.Dependencies[left], analysis.Dependencies[right]);
        return IsNoun(analysis, left)
            && a.Head == b.Head
            && a.Head >= 0
            && analysis.Words[a.Head].Tag.IsVerb()
            && a.Relation != b.Relation
            && IsArgument(a.Relation)
            && IsArgument(b.Relation);
    }

    // Whatever the tree makes of it, a bare plural of what is given stands for itself behind a name ("sagte Tuvalu | Kredite
    // zu"); before the verb of a main clause there is only one phrase, and it ends with a name: "die Firma Nordkap Kredite".
    private static bool IsBareObject(Analysis analysis, Phrase phrase, int word) =>
        analysis.Words[word] is { Tag: Stts.NN } noun
        && phrase.Preposition < 0
        && (noun.Features & Features.Plur) != 0
        && (phrase.Features & Features.Dat) != 0
        && analysis.Words[word - 1].Tag == Stts.NE
        && (analysis.NameAt(word) is not { } name || name.First == word)
        && analysis.ClauseAt(word) is { Predicate.Finite: >= 0 } clause
        && (clause.Kind != ClauseKind.Main || clause.Predicate.Finite < phrase.First)
        && (CommitmentNouns.Find(analysis, word) is not null || CommitmentObjects.AreGiven(analysis, word));

    private static bool IsNoun(Analysis analysis, int word) => analysis.Words[word].Tag is Stts.NN or Stts.NE;

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
