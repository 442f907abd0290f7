using System.Collections.Immutable;
using Beleg.Figures;
using Beleg.Text;

namespace Beleg.Commitments;

/// <summary>Finds figures by place.</summary>
/// <param name="figures">The figures, in order, not overlapping.</param>
internal sealed class AmountIndex(ImmutableArray<Figure> figures)
{
    /// <summary>True for an amount of money.</summary>
    public static bool IsMoney(Figure figure) => figure.Unit is { Length: 3 } unit && unit.All(char.IsAsciiLetterUpper);

    /// <summary>The first figure that shares a character with a span, or null.</summary>
    public Figure? At(Span span)
    {
        var first = FirstEndingAfter(span.Start);
        return first < figures.Length && figures[first].Passage.Start < span.End ? figures[first] : null;
    }

    /// <summary>The figures that lie inside a span.</summary>
    public ImmutableArray<Figure> In(Span span)
    {
        var found = ImmutableArray.CreateBuilder<Figure>();
        for (var i = FirstEndingAfter(span.Start); i < figures.Length && figures[i].Passage.Start < span.End; i++)
        {
            if (span.Contains(figures[i].Passage.Extent))
                found.Add(figures[i]);
        }

        return found.ToImmutable();
    }

    private int FirstEndingAfter(int position)
    {
        int low = 0,
            high = figures.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle].Passage.End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
