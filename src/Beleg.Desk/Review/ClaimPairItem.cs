using System.Collections.Immutable;
using Beleg.Desk.Deciding;

namespace Beleg.Desk.Review;

/// <summary>Two claims that may be one.</summary>
public sealed record ClaimPairItem(
    string Key,
    string Label,
    DecisionGround Ground,
    ImmutableArray<DecisionLine> History
) : ReviewItem(Key, Label, Ground, History)
{
    /// <summary>The one of more reports, which the other is merged into.</summary>
    public required ClaimSide One { get; init; }

    /// <summary>The other.</summary>
    public required ClaimSide Other { get; init; }

    /// <summary>What the most alike of their statements share, in words of the ledger.</summary>
    public required ImmutableArray<string> Because { get; init; }
}
