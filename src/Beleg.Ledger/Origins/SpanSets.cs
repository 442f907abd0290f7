using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>Sets of characters as spans.</summary>
internal static class SpanSets
{
    /// <summary>The spans sorted, apart and not empty.</summary>
    public static ImmutableArray<Span> Merge(IEnumerable<Span> spans)
    {
        var merged = ImmutableArray.CreateBuilder<Span>();
        foreach (var span in spans.Where(s => !s.IsEmpty).Order())
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = merged[^1].Cover(span);
            else
                merged.Add(span);
        }

        return merged.ToImmutable();
    }

    /// <summary>How many characters merged spans hold.</summary>
    public static int Length(ImmutableArray<Span> merged)
    {
        var length = 0;
        foreach (var span in merged)
            length += span.Length;
        return length;
    }

    /// <summary>How many characters two sets of merged spans share.</summary>
    public static int Common(ImmutableArray<Span> a, ImmutableArray<Span> b)
    {
        var (common, i, j) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            common += Math.Max(0, Math.Min(a[i].End, b[j].End) - Math.Max(a[i].Start, b[j].Start));
            if (a[i].End <= b[j].End)
                i++;
            else
                j++;
        }

        return common;
    }

    /// <summary>True where one of the two lies for at least one half in the other.</summary>
    public static bool Coincide(ImmutableArray<Span> a, ImmutableArray<Span> b) =>
        Common(a, b) is var common && common > 0 && common * 2 >= Math.Min(Length(a), Length(b));
}
