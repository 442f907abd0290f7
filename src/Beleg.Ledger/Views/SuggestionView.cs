using System.Collections.Immutable;
using Beleg.Ledger.Claims;

namespace Beleg.Ledger.Views;

/// <summary>Two claims that may be one: for a person to decide.</summary>
/// <param name="One">A claim.</param>
/// <param name="Other">Another; of the greater number.</param>
/// <param name="Score">The mean likeness of their sayings, 0 to 1.</param>
/// <param name="Because">What the two sayings of them that are most alike share, in words for people.</param>
public sealed record SuggestionView(Claim One, Claim Other, double Score, ImmutableArray<string> Because);
