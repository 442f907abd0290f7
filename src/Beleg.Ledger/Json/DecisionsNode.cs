using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>Decisions, as JSON says them.</summary>
/// <param name="Decisions">The decisions, the newest first.</param>
public sealed record DecisionsNode(ImmutableArray<ReviewedNode> Decisions);
