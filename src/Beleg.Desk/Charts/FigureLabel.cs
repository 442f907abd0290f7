namespace Beleg.Desk.Charts;

/// <summary>The name of a source beside the last figure it gives.</summary>
/// <param name="Mark">That figure.</param>
/// <param name="Top">How far from the top the middle of the name is, in pixels.</param>
public sealed record FigureLabel(PlottedFigure Mark, double Top);
