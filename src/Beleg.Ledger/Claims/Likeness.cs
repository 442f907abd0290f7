using System.Collections.Immutable;

namespace Beleg.Ledger.Claims;

/// <summary>How likely it is that two sayings are of the same proposition, and what that rests on.</summary>
/// <param name="Score">0 to 1; like a chance, as it was fitted on pairs of sayings (see "likeness-weights.tsv").</param>
/// <param name="Shared">The words of the first that have a like in the second, in the order of the text.</param>
/// <param name="Parts">What speaks for and against, in the order of "likeness-weights.tsv".</param>
public sealed record Likeness(double Score, ImmutableArray<SharedTerm> Shared, ImmutableArray<LikenessPart> Parts);
