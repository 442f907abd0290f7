using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>What a report shares with another one, seen from the first.</summary>
internal sealed class SharedLink
{
    public SharedLink(int other, ImmutableArray<(Span Here, Span There)> passages)
    {
        Other = other;
        Passages = passages
            .RemoveAll(p => p.Here.IsEmpty || p.There.IsEmpty)
            .Sort((a, b) => a.Here != b.Here ? a.Here.CompareTo(b.Here) : a.There.CompareTo(b.There));
        Here = SpanSets.Merge(Passages.Select(p => p.Here));
    }

    /// <summary>The rank of the other report.</summary>
    public int Other { get; }

    /// <summary>The passages by their place here.</summary>
    public ImmutableArray<(Span Here, Span There)> Passages { get; }

    /// <summary>All that is shared, by its place here.</summary>
    public ImmutableArray<Span> Here { get; }

    /// <summary>
    /// Where some words stand in the other report. A passage may be a little longer there: a place in it is taken to be as
    /// far along as here.
    /// </summary>
    public ImmutableArray<Span> Image(ImmutableArray<Span> words)
    {
        var image = ImmutableArray.CreateBuilder<Span>();
        foreach (var span in words)
        {
            foreach (var (here, there) in Passages)
            {
                if (!here.Overlaps(span))
                    continue;
                var start = Along(Math.Max(span.Start, here.Start), here, there);
                var end = Along(Math.Min(span.End, here.End), here, there);
                if (end > start)
                    image.Add(new Span(start, end));
            }
        }

        return SpanSets.Merge(image);
    }

    /// <summary>Orders by the other report, then by the passages.</summary>
    public static int Compare(SharedLink a, SharedLink b)
    {
        var order = a.Other.CompareTo(b.Other);
        for (var i = 0; order == 0 && i < Math.Min(a.Passages.Length, b.Passages.Length); i++)
        {
            order = a.Passages[i].Here.CompareTo(b.Passages[i].Here);
            if (order == 0)
                order = a.Passages[i].There.CompareTo(b.Passages[i].There);
        }

        return order != 0 ? order : a.Passages.Length.CompareTo(b.Passages.Length);
    }

    private static int Along(int position, Span here, Span there) =>
        there.Start + (int)((long)(position - here.Start) * there.Length / here.Length);
}
