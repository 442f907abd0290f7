using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>Claims that may be one, as JSON says it.</summary>
public sealed record SuggestionsNode(ImmutableArray<SuggestionNode> Suggestions);
