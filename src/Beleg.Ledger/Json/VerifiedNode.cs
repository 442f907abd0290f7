using System.Collections.Immutable;
using Beleg.Ledger.Custody;

namespace Beleg.Ledger.Json;

/// <summary>What following the custody log found, as JSON says it.</summary>
/// <param name="Entries">How many entries were followed.</param>
/// <param name="Head">The hash of the last.</param>
/// <param name="Holds">True where nothing is wrong.</param>
/// <param name="Breaks">What is wrong; the entry is null where no entry tells of it.</param>
public sealed record VerifiedNode(long Entries, string Head, bool Holds, ImmutableArray<CustodyBreak> Breaks);
