using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>Two reports that have passages in common, in either order. Which is the copy is told by their dates.</summary>
/// <param name="First">The number of a report.</param>
/// <param name="Second">The number of the other one.</param>
/// <param name="Passages">What they share, passage by passage.</param>
public sealed record SharedText(long First, long Second, ImmutableArray<AlignedSpans> Passages);
