using System.Collections.Immutable;
using Beleg.Desk.Deciding;

namespace Beleg.Desk.Review;

/// <summary>Something that waits for a person, with all that is needed to decide.</summary>
/// <param name="Key">Its key in the queue.</param>
/// <param name="Label">The label of the entry that is decided on.</param>
/// <param name="Ground">What goes with every form on it.</param>
/// <param name="History">What was decided on it before, the newest first.</param>
public abstract record ReviewItem(
    string Key,
    string Label,
    DecisionGround Ground,
    ImmutableArray<DecisionLine> History
);
