using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>The stories of a ledger as JSON says them.</summary>
public sealed record StoriesNode(ImmutableArray<StoryNode> Stories);
