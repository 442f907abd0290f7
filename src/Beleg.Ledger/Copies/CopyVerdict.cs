using System.Collections.Immutable;

namespace Beleg.Ledger.Copies;

/// <summary>
/// The proof that of two reports one has passages of the other, or both of a third. Words count where they are the
/// reporter's own in both: quoted speech, credits, headings and notices do not.
/// </summary>
/// <param name="ShareOfA">The part of the first report's own words that is shared, 0 to 1.</param>
/// <param name="ShareOfB">The part of the second report's own words that is shared, 0 to 1.</param>
/// <param name="Words">The number of own words that is shared.</param>
/// <param name="Passages">The passages that prove it, in the order of the first report.</param>
public sealed record CopyVerdict(double ShareOfA, double ShareOfB, int Words, ImmutableArray<AlignedPassage> Passages)
{
    /// <summary>The verdict as seen from the second report, passages in its order.</summary>
    public CopyVerdict Mirrored =>
        new(ShareOfB, ShareOfA, Words, [.. Passages.Select(p => p.Mirrored).OrderBy(p => p.InA)]);
}
