namespace Beleg.Ledger.Claims;

/// <summary>
/// A saying that has no words of its own for what it is about and belongs to the claim of another: "wies die Vorwürfe zurück",
/// or some quoted words of a longer saying.
/// </summary>
/// <param name="Saying">The number of the saying.</param>
/// <param name="To">The number of the saying whose claim it belongs to; of the same report.</param>
/// <param name="IsNegated">
/// Whether it counts as negated: so that with its position it is against what it denies, and for what it is quoted out of.
/// </param>
public readonly record struct Rejoinder(long Saying, long To, bool IsNegated);
