using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Words;
using Beleg.Meaning.Acts;

namespace Beleg.Commitments;

/// <summary>What denies a commitment: verbs over the clause, predicates such as "stimmt nicht", adverbs such as "nie".</summary>
internal static class Denials
{
    private static readonly FrozenSet<string> Verbs = WordList.ReadSet("denying-verbs.tsv");
    private static readonly FrozenSet<string> Adverbs = WordList.ReadSet("denying-adverbs.tsv");

    private static readonly FrozenSet<string> Yet = WordList.ReadSet("adverbs-of-waiting.tsv");

    /// <summary>Why a clause denies what depends on it; null where it does not.</summary>
    public static string? Reason(Analysis analysis, Clause clause)
    {
        if (Denies(analysis, clause))
            return $"denied by {clause.Predicate.Lemma} (denying-verbs.tsv)";
        return PredicateList.Denying.Match(analysis, clause) is { } found ? $"denied by {found}" : null;
    }

    /// <summary>True when a clause's verb denies what its object names, or what depends on it.</summary>
    public static bool Denies(Analysis analysis, Clause clause) =>
        Verbs.Contains(clause.Predicate.Lemma) && !analysis.IsNegated(clause) && !analysis.IsHypothetical(clause);

    /// <summary>True for a clause with "nie", "niemand": what it tells of is not so.</summary>
    public static bool HasAdverb(Analysis analysis, Clause clause) =>
        clause.FirstWord(i => Adverbs.Contains(analysis.Words[i].Lemma)) >= 0;

    /// <summary>True for "nie", "mit niemandem": it is not only not so yet.</summary>
    public static bool RulesOut(Analysis analysis, Clause clause) =>
        HasAdverb(analysis, clause) && !IsOnlyYet(analysis, clause);

    /// <summary>True for a clause with "noch", "bislang": what is not yet so is not denied.</summary>
    public static bool IsOnlyYet(Analysis analysis, Clause clause) =>
        clause.FirstWord(i => Yet.Contains(analysis.Words[i].Lemma)) >= 0;
}
