using Beleg.Text;

namespace Beleg.Ledger.Copies;

/// <summary>A passage that two texts share, with at most a word or two changed on the way.</summary>
/// <param name="InA">Where it stands in the first text, in UTF-16 code units.</param>
/// <param name="InB">Where it stands in the second text.</param>
/// <param name="Words">The number of words that are the same in both, in the same order; at least 1.</param>
public readonly record struct AlignedPassage(Span InA, Span InB, int Words)
{
    /// <summary>The passage as seen from the second text.</summary>
    public AlignedPassage Mirrored => new(InB, InA, Words);
}
