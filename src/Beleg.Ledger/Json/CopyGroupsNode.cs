using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>Groups of reports that share passages, as JSON says them.</summary>
public sealed record CopyGroupsNode(ImmutableArray<CopyGroupNode> Groups);
