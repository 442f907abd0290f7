using System.Collections.Immutable;

namespace Beleg.Lab.Ledgers;

/// <summary>Reports that depend on one another, by hand.</summary>
/// <param name="Kind">"copy", "credit" or "citation".</param>
/// <param name="Origin">What they go back to.</param>
/// <param name="Reports">Their files, without endings.</param>
public sealed record GoldGroup(string Kind, string Origin, ImmutableArray<string> Reports);
