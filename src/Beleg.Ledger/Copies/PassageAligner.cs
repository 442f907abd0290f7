using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Ledger.Copies;

/// <summary>
/// Finds the passages that two texts share, in whatever order, by greedy string tiling (Wise 1993), as the METER corpus
/// used it to measure how newspapers reuse agency copy (Clough, Gaizauskas, Piao &amp; Wilks 2002). Words are compared
/// without case, marks and typographic variants. Near-linear in the texts.
/// </summary>
public static class PassageAligner
{
    /// <summary>The least number of words that have to be alike without a change, where none is given.</summary>
    public const int ShortestRun = 5;

    /// <summary>The shared passages of two texts, in the order of the first; no word is in two of them.</summary>
    /// <param name="a">The first text; any text will do.</param>
    /// <param name="b">The second text.</param>
    /// <param name="shortestRun">The least number of words that are alike without a change in each passage; at least 2.</param>
    public static ImmutableArray<AlignedPassage> Align(string a, string b, int shortestRun = ShortestRun) =>
        Align(ReportWords.Of(a), ReportWords.Of(b), shortestRun);

    /// <summary>The shared passages of two reports' words, in the order of the first.</summary>
    public static ImmutableArray<AlignedPassage> Align(ReportWords a, ReportWords b, int shortestRun = ShortestRun)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentOutOfRangeException.ThrowIfLessThan(shortestRun, 2);
        return [.. Tiles(a, b, shortestRun).Select(run => Passage(a, b, run))];
    }

    /// <summary>The passages as the tiles they are made of.</summary>
    internal static IEnumerable<ArraySegment<Tile>> Tiles(ReportWords a, ReportWords b, int shortestRun)
    {
        // One order for both directions, so that what is found does not hang on which text comes first.
        var swap = Compare(a.Hashes, b.Hashes) > 0;
        var tiles = swap
            ? [.. GreedyTiling.Of(b.Hashes, a.Hashes, shortestRun).Select(t => t.Mirrored).OrderBy(t => t.A)]
            : GreedyTiling.Of(a.Hashes, b.Hashes, shortestRun).ToArray();
        return Join(tiles);
    }

    /// <summary>The passage that tiles make up.</summary>
    internal static AlignedPassage Passage(ReportWords a, ReportWords b, ArraySegment<Tile> run)
    {
        var (first, last) = (run[0], run[^1]);
        return new AlignedPassage(
            new Span(a.SpanOf(first.A).Start, a.SpanOf(last.EndA - 1).End),
            new Span(b.SpanOf(first.B).Start, b.SpanOf(last.EndB - 1).End),
            run.Sum(t => t.Length)
        );
    }

    private static IEnumerable<ArraySegment<Tile>> Join(Tile[] tiles)
    {
        var first = 0;
        for (var i = 1; i <= tiles.Length; i++)
        {
            if (i < tiles.Length && Bridging.IsBridge(tiles[i - 1], tiles[i]))
                continue;
            yield return new ArraySegment<Tile>(tiles, first, i - first);
            first = i;
        }
    }

    private static int Compare(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b) =>
        a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);
}
