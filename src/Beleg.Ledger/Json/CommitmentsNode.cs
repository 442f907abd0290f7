using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>Commitments over time, as JSON says it.</summary>
public sealed record CommitmentsNode(ImmutableArray<CommitmentNode> Commitments);
