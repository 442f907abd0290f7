using System.Collections.Immutable;
using Beleg.Ledger.Claims;

namespace Beleg.Ledger.Views;

/// <summary>Another claim that a claim stands near, without being one with it.</summary>
/// <param name="Claim">The other claim.</param>
/// <param name="Relation">How the saying of it that is most alike stands to the one it is most like.</param>
/// <param name="Score">How alike these two are, 0 to 1.</param>
/// <param name="Because">What these two share, in words for people.</param>
public sealed record RelatedClaim(Claim Claim, Relation Relation, double Score, ImmutableArray<string> Because);
