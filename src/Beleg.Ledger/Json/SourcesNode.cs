using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>The sources of a ledger as JSON says them.</summary>
public sealed record SourcesNode(ImmutableArray<SourceNode> Sources);
