using System.Collections.Immutable;
using Beleg.German.Clauses;
using Beleg.German.Phrases;

namespace Beleg.Commitments;

/// <summary>A clause that may tell of a commitment, and what stands over it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Governor">The clause it depends on, where that says what becomes of it; else null.</param>
/// <param name="Over">The entry by which the governor makes a commitment of what depends on it.</param>
/// <param name="Denial">What denies the clause; null where nothing does.</param>
/// <param name="IsNegated">True where the clause itself says that something is not so.</param>
/// <param name="Scope">The noun phrases that its verb can go with.</param>
internal sealed record Telling(
    Clause Clause,
    Clause? Governor,
    CommitmentVerb? Over,
    string? Denial,
    bool IsNegated,
    ImmutableArray<Phrase> Scope
)
{
    /// <summary>True when a clause over it denies it.</summary>
    public bool IsDenied => Denial is not null;
}
