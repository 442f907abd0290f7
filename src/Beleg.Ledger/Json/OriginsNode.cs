using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>Which reports depend on one another, as JSON says it.</summary>
public sealed record OriginsNode(ImmutableArray<OriginGroupNode> Groups);
