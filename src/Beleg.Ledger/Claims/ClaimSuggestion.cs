namespace Beleg.Ledger.Claims;

/// <summary>Two claims that may be one, by the links between their sayings.</summary>
/// <param name="One">The number of a claim.</param>
/// <param name="Other">The number of another; greater.</param>
/// <param name="Score">The mean likeness of their sayings, 0 to 1.</param>
/// <param name="Best">The link of the two sayings that are most alike.</param>
public sealed record ClaimSuggestion(long One, long Other, double Score, SayingLink Best);
