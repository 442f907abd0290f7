namespace Beleg.Figures;

/// <summary>A figure with the words it was read from, before it is compared with the others.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record FigureDraft(Figure Figure, int First, int End, Unit Unit)
{
    /// <summary>The one number that stands for it in a comparison.</summary>
    public decimal Size => Figure.Value ?? (Figure.Low + Figure.High) / 2 ?? Figure.Low ?? Figure.High ?? 0;
}
