using System.Collections.Immutable;

namespace Beleg.Lab.Ledgers;

/// <summary>A group of reports of a ledger that is scored.</summary>
/// <param name="Kind">"copy", "credit" or "citation"; capitals do not count.</param>
/// <param name="Origin">What they go back to.</param>
/// <param name="Reports">Their files, in any order.</param>
public sealed record FoundGroup(string Kind, string Origin, ImmutableArray<string> Reports);
