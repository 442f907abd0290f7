using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>The list of claims as JSON says it.</summary>
public sealed record ClaimsNode(ImmutableArray<ClaimNode> Claims);
