using System.Collections.Immutable;
using Beleg.German.Clauses;

namespace Beleg.German.Times;

/// <summary>Finds the time expressions among a clause's own words.</summary>
internal sealed class TimesOfClauses
{
    private readonly ILookup<int, TimeExpression> times;

    /// <summary>Sorts the time expressions of a text by the clauses they stand in.</summary>
    public TimesOfClauses(Analysis analysis, ImmutableArray<TimeExpression> found) =>
        times = found.ToLookup(t => analysis.ClauseAt(t.First)?.Index ?? -1);

    /// <summary>The time expressions of a clause, in order.</summary>
    public IEnumerable<TimeExpression> Of(Clause clause) => times[clause.Index];
}
