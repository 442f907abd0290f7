namespace Beleg.Lab.Ledgers;

/// <summary>A claim of a ledger that is scored.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Contested">True where the ledger says that sources stand against one another.</param>
public sealed record FoundClaim(string Id, bool Contested);
