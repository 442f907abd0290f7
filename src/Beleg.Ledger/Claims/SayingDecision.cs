namespace Beleg.Ledger.Claims;

/// <summary>What a person decided of two sayings.</summary>
/// <param name="One">The number of a saying.</param>
/// <param name="Other">The number of another.</param>
/// <param name="IsSame">True where they are of one claim, false where they are not.</param>
public readonly record struct SayingDecision(long One, long Other, bool IsSame);
