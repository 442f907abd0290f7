namespace Beleg.Desk.Review;

/// <summary>How much of a kind waits.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How much was counted.</param>
/// <param name="HasMore">True where there is more.</param>
public readonly record struct ReviewTally(ReviewKind Kind, int Count, bool HasMore);
