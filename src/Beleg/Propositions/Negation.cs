using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.Propositions;

/// <summary>Whether words deny by themselves what they tell: "nicht", "kein", "nie", "weder" over their main predicate.</summary>
internal static class Negation
{
    private static readonly FrozenSet<string> Adverbs = WordList.ReadSet("denying-adverbs.tsv");
    private static readonly FrozenSet<string> Mild = WordList.ReadSet("not-negating.tsv");

    /// <summary>True where the main clause of the words is denied.</summary>
    public static bool IsIn(Analysis analysis, ImmutableArray<WordRange> words) =>
        MainClause(analysis, words) is { } clause
        && clause.FirstWord(i => words.Contains(i) && Denies(analysis, i)) >= 0;

    /// <summary>The first of the clauses that no other clause of the words holds and whose verb is among them; or null.</summary>
    public static Clause? MainClause(Analysis analysis, ImmutableArray<WordRange> words)
    {
        Clause? top = null;
        var least = int.MaxValue;
        foreach (var range in words)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (analysis.ClauseAt(i) is not { } clause || clause.Predicate.Verbs.IsEmpty || clause == top)
                    continue;
                if (Depth(analysis, clause) is var depth && depth < least && words.Contains(clause.Predicate.Verbs[0]))
                    (top, least) = (clause, depth);
            }
        }

        return top;
    }

    private static bool Denies(Analysis analysis, int word)
    {
        var lemma = analysis.Words[word].Lemma;
        if (analysis.Words[word].Tag == Stts.PTKNEG)
            return !IsMild(analysis, word) && !IsOfAttribute(analysis, word) && !IsOfContrast(analysis, word);
        return lemma is "kein" or "keiner" or "weder" or "nichts"
            || Adverbs.Contains(lemma)
            || analysis.Surface(word).StartsWith("kein", StringComparison.OrdinalIgnoreCase);
    }

    // "nicht nur", "nicht zuletzt".
    private static bool IsMild(Analysis analysis, int word) =>
        word + 1 < analysis.Words.Length && Mild.Contains(analysis.Words[word + 1].Lemma);

    // "die nicht genannten Zeugen": only they are not named.
    private static bool IsOfAttribute(Analysis analysis, int word) =>
        word + 1 < analysis.Words.Length && analysis.Words[word + 1].Tag == Stts.ADJA;

    // "nicht 17, sondern 16": another one is meant, what is told of it holds; "nicht gesunken, sondern …" denies.
    private static bool IsOfContrast(Analysis analysis, int word)
    {
        var sentence = analysis.Sentences[analysis.SentenceAt(word)];
        for (var i = word + 1; i < sentence.End; i++)
        {
            if (analysis.Words[i].Tag.IsVerb())
                return false;
            if (analysis.Words[i].Lemma == "sondern")
                return true;
        }

        return false;
    }

    private static int Depth(Analysis analysis, Clause clause)
    {
        var depth = 0;
        for (var parent = clause.Parent; parent >= 0; parent = analysis.Clauses[parent].Parent)
            depth++;
        return depth;
    }
}
