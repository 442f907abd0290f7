using Beleg.Text;

namespace Beleg.Lab.Readings.Scoring;

/// <summary>One thing that the reading by hand says, and what was found in its place; one of the two where the other is wanting.</summary>
/// <param name="Aspect">What is compared.</param>
/// <param name="Place">The words it is about.</param>
/// <param name="ByHand">What the reading by hand says; null where it has nothing there.</param>
/// <param name="Found">What was found; null where nothing was.</param>
/// <param name="IsRight">True where both agree.</param>
/// <param name="IsDoubtful">True where whoever read by hand was in doubt.</param>
public sealed record Comparison(
    Aspect Aspect,
    Passage Place,
    string? ByHand,
    string? Found,
    bool IsRight,
    bool IsDoubtful
)
{
    /// <summary>True where both have something to compare.</summary>
    public bool IsPaired => ByHand is not null && Found is not null;

    /// <summary>
    /// True for what is to be looked at: a thing that only one of the two has, once and not for each of its parts, and a
    /// part in which they differ, but not the whole that is wrong because of it.
    /// </summary>
    public bool IsTold =>
        !IsRight
        && Aspect switch
        {
            Aspect.Statement or Aspect.Via or Aspect.Evidence => true,
            Aspect.Figure or Aspect.Commitment or Aspect.OpenPoint => true,
            Aspect.Meaning or Aspect.WholeFigure => false,
            _ => IsPaired,
        };
}
