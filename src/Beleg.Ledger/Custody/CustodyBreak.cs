namespace Beleg.Ledger.Custody;

/// <summary>A place where the ledger is not what its custody log says.</summary>
/// <param name="Entry">The number of the entry; null where something is there that no entry tells of.</param>
/// <param name="What">What is wrong, in a sentence.</param>
public sealed record CustodyBreak(long? Entry, string What);
