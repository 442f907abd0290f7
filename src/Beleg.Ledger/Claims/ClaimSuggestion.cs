namespace Beleg.Ledger.Claims;

/// <summary>Two claims that may be one: for a person to decide.</summary>
/// <param name="One">The index of a claim.</param>
/// <param name="Other">The index of another; greater.</param>
/// <param name="Score">The mean likeness of their sayings, 0 to 1.</param>
public readonly record struct ClaimSuggestion(int One, int Other, double Score);
