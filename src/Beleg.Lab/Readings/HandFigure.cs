using Beleg.Text;

namespace Beleg.Lab.Readings;

/// <summary>A quantity, by hand. The numbers mean what those of <see cref="Figures.Figure"/> mean.</summary>
/// <param name="Span">Its words with approximator and unit, in UTF-16.</param>
/// <param name="Value">The number as worded.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be.</param>
/// <param name="Approximate">True where the text says so.</param>
/// <param name="Unit">ISO 4217 for money, "Prozent", else the noun; null for a bare number.</param>
/// <param name="Doubtful">True where another answer can be defended too.</param>
public sealed record HandFigure(
    Span Span,
    decimal? Value,
    decimal? Low,
    decimal? High,
    bool Approximate,
    string? Unit,
    bool Doubtful = false
);
