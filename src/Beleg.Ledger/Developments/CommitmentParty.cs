namespace Beleg.Ledger.Developments;

/// <summary>Somebody who binds himself, or whom a commitment is made to.</summary>
/// <param name="Source">The number of the source.</param>
/// <param name="Name">Its name, for those of whom it is left open whether two reports mean the same.</param>
public readonly record struct CommitmentParty(long Source, string Name);
