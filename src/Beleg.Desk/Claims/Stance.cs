using System.Collections.Immutable;
using Beleg.Meaning;

namespace Beleg.Desk.Claims;

/// <summary>Those who take one position on a claim.</summary>
/// <param name="Position">The position.</param>
/// <param name="Sources">The first of them to take it, each name once; null for all whom no report names.</param>
/// <param name="More">How many names more there are.</param>
public sealed record Stance(Position Position, ImmutableArray<string?> Sources, int More);
