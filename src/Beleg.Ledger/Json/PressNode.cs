using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>Who takes from whom, as JSON says it.</summary>
public sealed record PressNode(ImmutableArray<PressLineNode> Press);
