namespace Beleg.Ledger.Claims;

/// <summary>A figure in the series of a claim.</summary>
/// <param name="Saying">Where it stands.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Counted">What it counts, one for all figures of a series: "dead", the unit; null for a bare number.</param>
public sealed record SeriesFigure(Saying Saying, Quantity Quantity, string? Counted);
