using System.Collections.Immutable;

namespace Beleg.Ledger.Claims;

/// <summary>The claims that sayings were found to share.</summary>
/// <param name="Claims">By the lowest number of their sayings; every saying is in one.</param>
/// <param name="Suggestions">Pairs of claims that may be one, the likeliest first.</param>
public sealed record ClaimFindings(ImmutableArray<ClaimDraft> Claims, ImmutableArray<ClaimSuggestion> Suggestions);
