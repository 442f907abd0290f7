using Beleg.German;
using Beleg.German.Clauses;

namespace Beleg.Meaning.Acts;

/// <summary>A word list of predicates, such as those by which somebody declines to comment.</summary>
/// <param name="name">The file: "declining.tsv"; its columns are those of <see cref="PredicatePattern"/>.</param>
internal sealed class PredicateList(string name)
{
    private readonly ILookup<string, PredicatePattern> patterns = PredicatePattern
        .Read(name)
        .ToLookup(p => p.Lemma, StringComparer.Ordinal);

    /// <summary>Those by which somebody declines to comment, to confirm or to deny.</summary>
    public static PredicateList Declining { get; } = new("declining.tsv");

    /// <summary>Those that say of something told that it is not so.</summary>
    public static PredicateList Denying { get; } = new("denying.tsv");

    /// <summary>Those that say that somebody does not know.</summary>
    public static PredicateList NotKnowing { get; } = new("not-knowing.tsv");

    /// <summary>Those that say of somebody's saying that it is not so.</summary>
    public static PredicateList Rejecting { get; } = new("rejecting-predicates.tsv");

    /// <summary>The first entry that a clause fits, named for people: "wissen + nicht/kaum (not-knowing.tsv)"; null for none.</summary>
    public string? Match(Analysis analysis, Clause clause)
    {
        foreach (var pattern in patterns[clause.Predicate.Lemma])
        {
            if (pattern.Match(analysis, clause) is not null)
                return $"{pattern} ({name})";
        }

        return null;
    }
}
