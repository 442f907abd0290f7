using System.Collections.Immutable;
using System.Globalization;
using Beleg.German;
using Beleg.German.Clauses;

namespace Beleg.Meaning.Acts;

/// <summary>A word list of predicates, such as those by which somebody declines to comment.</summary>
/// <param name="name">The file: "declining.tsv"; its columns are those of <see cref="PredicatePattern"/>.</param>
internal sealed class PredicateList(string name)
{
    private readonly ImmutableArray<PredicatePattern> patterns = PredicatePattern.Read(name);

    /// <summary>The first entry that a clause fits, named for people: "wissen + nicht/kaum (not-knowing.tsv)"; null for none.</summary>
    public string? Match(Analysis analysis, Clause clause)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Match(analysis, clause) is not null)
                return string.Create(CultureInfo.InvariantCulture, $"{pattern} ({name})");
        }

        return null;
    }
}
