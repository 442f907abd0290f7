using System.Collections.Immutable;

namespace Beleg.Desk.Charts;

/// <summary>Lays amounts out from bottom to top, with a few round ones named.</summary>
public sealed class ValueScale
{
    private const int Steps = 3;

    // Whatever is so much smaller than the largest is near nothing.
    private const double Near = 0.35;

    // What is the same everywhere stands in the middle of so much around it.
    private const double Around = 0.1;

    private readonly double low;
    private readonly double high;

    private ValueScale(double low, double high)
    {
        var step = Round((high - low) / Steps);
        this.low = Math.Floor(low / step) * step;
        this.high = Math.Ceiling(high / step) * step;
        var ticks = ImmutableArray.CreateBuilder<decimal>();
        for (var i = 0; this.low + (i * step) <= this.high + (step / 2); i++)
            ticks.Add((decimal)Math.Round(this.low + (i * step), 6));
        Ticks = ticks.ToImmutable();
    }

    /// <summary>The amounts to name, from the least to the greatest.</summary>
    public ImmutableArray<decimal> Ticks { get; }

    /// <summary>The scale on which some amounts fit. It begins at nothing where the least is near it.</summary>
    /// <param name="amounts">The amounts.</param>
    public static ValueScale Of(IEnumerable<decimal> amounts)
    {
        var values = amounts.Select(a => (double)a).DefaultIfEmpty(0).ToList();
        var (least, most) = (values.Min(), values.Max());
        if (least > 0 && least < most * Near)
            least = 0;
        if (least < most)
            return new ValueScale(least, most);
        var around = Math.Max(1, Math.Abs(least) * Around);
        return new ValueScale(least - around, most + around);
    }

    /// <summary>Where an amount is, from 0 at the bottom to 1 at the top.</summary>
    public double At(decimal amount) => Math.Clamp(((double)amount - low) / (high - low), 0, 1);

    // 1, 2 or 5 with as many noughts as it takes.
    private static double Round(double step)
    {
        var ten = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return (step / ten) switch
        {
            <= 1 => ten,
            <= 2 => 2 * ten,
            <= 5 => 5 * ten,
            _ => 10 * ten,
        };
    }
}
