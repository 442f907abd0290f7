using Beleg.Ledger.Views;

namespace Beleg.Desk.Charts;

/// <summary>A figure in a picture.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="At">Where it is from left to right, 0 to 1.</param>
/// <param name="Middle">Where the number as worded is from bottom to top, 0 to 1; null where none is worded.</param>
/// <param name="Low">Where the least it can be is; null where it can be anything less.</param>
/// <param name="High">Where the most it can be is; null where it can be anything more.</param>
public sealed record PlottedFigure(FigureView Figure, double At, double? Middle, double? Low, double? High)
{
    /// <summary>A point of it that is always known.</summary>
    public double Anchor => Middle ?? Low ?? High ?? 0;

    /// <summary>True where it is a range or a bound.</summary>
    public bool IsOpen => Low != High;
}
