using System.Collections.Immutable;
using Beleg.Desk.Deciding;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Review;

/// <summary>A commitment that reports tell to have moved.</summary>
public sealed record CommitmentItem(
    string Key,
    string Label,
    DecisionGround Ground,
    ImmutableArray<DecisionLine> History
) : ReviewItem(Key, Label, Ground, History)
{
    /// <summary>The commitment.</summary>
    public required CommitmentView Commitment { get; init; }

    /// <summary>The words around each of its steps.</summary>
    public required ImmutableArray<StatementContext> Contexts { get; init; }
}
