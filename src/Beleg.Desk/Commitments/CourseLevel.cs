using Beleg.Commitments;

namespace Beleg.Desk.Commitments;

/// <summary>A time over which a commitment stood no further, in the picture of its course.</summary>
/// <param name="Status">How far it had come.</param>
/// <param name="From">Where it begins, from 0 at the left to 1 at the right.</param>
/// <param name="To">Where it ends.</param>
public sealed record CourseLevel(CommitmentStatus Status, double From, double To);
