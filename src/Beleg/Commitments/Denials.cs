using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Words;

namespace Beleg.Commitments;

/// <summary>What denies a commitment: verbs over the clause, predicates such as "stimmt nicht", adverbs such as "nie".</summary>
internal static class Denials
{
    private static readonly HashSet<string> Verbs = Set("denying-verbs.tsv");
    private static readonly HashSet<string> Adverbs = Set("denying-adverbs.tsv");

    private static readonly ILookup<string, PredicatePattern> Predicates = PredicatePattern
        .Read("denying.tsv")
        .ToLookup(p => p.Lemma, StringComparer.Ordinal);

    private static readonly ImmutableHashSet<string> Yet =
    [
        .. WordList.Read("adverbs-of-waiting.tsv", 1).Select(e => e[0]),
    ];

    /// <summary>Why a clause denies what depends on it; null where it does not.</summary>
    public static string? Reason(Analysis analysis, Clause clause)
    {
        if (Denies(analysis, clause))
            return $"denied by {clause.Predicate.Lemma} (denying-verbs.tsv)";
        return
            Predicates[clause.Predicate.Lemma].FirstOrDefault(p => p.Match(analysis, clause) is not null) is { } found
            ? $"denied by {found} (denying.tsv)"
            : null;
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

    private static HashSet<string> Set(string list) =>
        WordList.Read(list, 1).Select(e => e[0]).ToHashSet(StringComparer.Ordinal);
}
