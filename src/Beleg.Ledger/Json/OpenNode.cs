using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>What is outstanding, as JSON says it.</summary>
public sealed record OpenNode(ImmutableArray<OpenPointNode> OpenPoints);
