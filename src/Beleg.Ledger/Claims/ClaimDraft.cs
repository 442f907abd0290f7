using System.Collections.Immutable;

namespace Beleg.Ledger.Claims;

/// <summary>Sayings that were found to be of one claim.</summary>
/// <param name="Sayings">Their numbers, in order.</param>
/// <param name="Cohesion">The mean likeness of those that were joined by their words, 0 to 1; 1 where there is but one.</param>
public sealed record ClaimDraft(ImmutableArray<long> Sayings, double Cohesion);
