using System.Collections.Immutable;

namespace Beleg.Lab.Ledgers;

/// <summary>Who is the same across reports, by hand.</summary>
/// <param name="Name">The name.</param>
/// <param name="Mentions">The words that mean it.</param>
public sealed record GoldSource(string Name, ImmutableArray<GoldPlace> Mentions);
