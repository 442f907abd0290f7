using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Phrases;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Trees;
using Beleg.German.Words;

namespace Beleg.Figures;

/// <summary>
/// Finds what a number counts that has no unit of its own, in the subject of its verb: "Die Zahl der Toten stieg von sechs auf
/// neun", "Die Opferzahl liegt bei 17".
/// </summary>
internal sealed class CountNouns(Wording wording)
{
    // Further than this from its number a subject is that of a list or a table.
    private const int Farthest = 40;

    // "drei Millionen", "von sechs auf neun".
    private const int MostNumbers = 4;

    // Lemma to what is counted; empty where a noun that hangs on it says so.
    private static readonly FrozenDictionary<string, string> Nouns = WordList
        .Read("count-nouns.tsv", 2)
        .ToFrozenDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);

    private Analysis Analysis => wording.Analysis;

    /// <summary>The unit of a number without one, or null where no subject tells.</summary>
    public Unit? Of(Numeral numeral)
    {
        if (numeral.IsArticle || numeral.IsShare || numeral.LooksLikeYear)
            return null;
        var sentence = Analysis.Sentences[Analysis.SentenceAt(numeral.First)];
        return SubjectOf(HeadOf(numeral), numeral, sentence) is { } subject
            ? Counted(subject, numeral, sentence)
            : null;
    }

    // The word that the number hangs on, past other numbers ("von sechs | auf neun | stieg"): the verb, or the number itself where
    // it is the predicate.
    private int HeadOf(Numeral numeral)
    {
        var at = numeral.End - 1;
        for (var step = 0; step < MostNumbers && IsNumber(at, numeral); step++)
        {
            if (Analysis.Dependencies[at].Head is >= 0 and var head)
                at = head;
        }

        return at;
    }

    private bool IsNumber(int word, Numeral numeral) =>
        (word >= numeral.First && word < numeral.End) || Analysis.Words[word].Tag == Stts.CARD;

    // The noun for how many: the subject of the verb; or what the number hangs on itself, "die Zahl der Unfälle von 310 (auf 340)".
    private int? SubjectOf(int head, Numeral numeral, Sentence sentence)
    {
        if (IsCountNoun(head))
            return head;
        if (Analysis.Dependencies[head] is (>= 0 and var above, Relation.Nmod) && IsCountNoun(above))
            return above;
        var end = Math.Min(sentence.End, numeral.End + Farthest);
        for (var i = Math.Max(sentence.First, numeral.First - Farthest); i < end; i++)
        {
            var isSubject =
                Analysis.Dependencies[i] is (var verb, Relation.Nsubj or Relation.NsubjPass) && verb == head;
            if (isSubject && IsCountNoun(i))
                return i;
        }

        return null;
    }

    private bool IsCountNoun(int word) => Nouns.ContainsKey(Analysis.Words[word].Lemma);

    private Unit? Counted(int noun, Numeral numeral, Sentence sentence)
    {
        var counted = Nouns[Analysis.Words[noun].Lemma];
        if (counted.Length > 0)
            return Unit(counted, counted, numeral);
        var end = Math.Min(sentence.End, noun + Farthest);
        for (var i = noun + 1; i < end; i++)
        {
            if (
                Analysis.Dependencies[i] is (var head, Relation.Nmod)
                && head == noun
                && Analysis.Words[i] is { Tag: Stts.NN } word
            )
                return Unit(Analysis.Surface(i).ToString(), word.Lemma, numeral);
        }

        return null;
    }

    private static Unit Unit(string name, string key, Numeral numeral) =>
        new(UnitKind.Noun, name, numeral.End) { Key = key, IsOfSubject = true };
}
