using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>What a search found, as JSON says it.</summary>
public sealed record FoundNode(ImmutableArray<FoundSayingNode> Statements);
