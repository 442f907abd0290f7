using System.Collections.Immutable;

namespace Beleg.Ledger.Reviews;

/// <summary>What a person had before them when they decided: entries, and what had been decided on them.</summary>
/// <param name="Entries">The labels of the entries.</param>
/// <param name="Stamp">The number of the last decision on one of them, and how many were taken back: "12.1".</param>
public sealed record Seen(ImmutableArray<string> Entries, string Stamp);
