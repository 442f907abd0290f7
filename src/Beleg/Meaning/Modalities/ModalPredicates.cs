using System.Collections.Immutable;
using Beleg.German.Clauses;
using Beleg.German.Words;

namespace Beleg.Meaning.Modalities;

/// <summary>Predicates that say how sure something is: "vermutet, dass", "schloss nicht aus, dass".</summary>
internal static class ModalPredicates
{
    private static readonly ImmutableArray<(PredicatePattern Verb, Modality Modality, string Where)> All =
    [
        .. WordList
            .Read("predicates-of-modality.tsv", 4)
            .Select(e => (PredicatePattern.Parse(e[0], e[1]), Enum.Parse<Modality>(e[2], ignoreCase: true), e[3])),
    ];

    /// <summary>The modality that the predicate of the frame or of the content gives, with the reason; null for none.</summary>
    public static (Modality Modality, string Because)? Find(SaidWords said)
    {
        foreach (var (verb, modality, where) in All)
        {
            if (Matches(verb, said, said.FrameClause, where is not "content"))
                return (modality, $"{verb} in the frame (predicates-of-modality.tsv)");
            if (Matches(verb, said, said.ContentClause, where is not "frame"))
                return (modality, $"{verb} (predicates-of-modality.tsv)");
        }

        return null;
    }

    private static bool Matches(PredicatePattern verb, SaidWords said, Clause? clause, bool asked) =>
        asked && clause is not null && verb.Match(said.Analysis, clause) is not null;
}
