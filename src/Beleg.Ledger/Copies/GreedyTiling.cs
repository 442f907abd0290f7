namespace Beleg.Ledger.Copies;

/// <summary>
/// Greedy string tiling (Wise 1993): the longest shared run first, then the longest of what it left, and so on; no word
/// is in two tiles, and the order of the tiles in the texts is free. Since a run is taken only after all longer ones, a
/// tile that touches it covers one of its ends: two looks tell whether it is free.
/// </summary>
internal sealed class GreedyTiling
{
    private readonly List<Tile> tiles = [];

    // The number of the tile that a word is in, counted from 1; 0 for none.
    private readonly int[] inA;
    private readonly int[] inB;

    private GreedyTiling(int countA, int countB)
    {
        inA = new int[countA];
        inB = new int[countB];
    }

    /// <summary>The tiles of two texts, in the order of the first text.</summary>
    /// <param name="a">The hashes of the first text's words.</param>
    /// <param name="b">Those of the second.</param>
    /// <param name="least">The least number of words of a tile.</param>
    public static List<Tile> Of(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, int least)
    {
        var tiling = new GreedyTiling(a.Length, b.Length);
        tiling.Lay(SharedRuns.Find(a, b, least), least);
        return new Bridging(a, b, tiling.inA, tiling.inB).Extend(tiling.tiles);
    }

    private void Lay(List<Tile> runs, int least)
    {
        var queue = new PriorityQueue<Tile, (int, int, int)>(runs.Count);
        foreach (var run in runs)
            queue.Enqueue(run, Order(run));
        while (queue.TryDequeue(out var run, out _))
        {
            var free = Trim(run);
            if (free.Length < least)
                continue;
            if (free.Length < run.Length)
            {
                queue.Enqueue(free, Order(free));
                continue;
            }

            tiles.Add(run);
            inA.AsSpan(run.A, run.Length).Fill(tiles.Count);
            inB.AsSpan(run.B, run.Length).Fill(tiles.Count);
        }
    }

    private static (int, int, int) Order(Tile run) => (-run.Length, run.A, run.B);

    // What tiles leave of a run.
    private Tile Trim(Tile run)
    {
        while (run.Length > 0)
        {
            var (a, b) = (inA[run.A], inB[run.B]);
            var cut = Math.Max(a == 0 ? 0 : tiles[a - 1].EndA - run.A, b == 0 ? 0 : tiles[b - 1].EndB - run.B);
            if (cut > 0)
            {
                run = new Tile(run.A + cut, run.B + cut, run.Length - cut);
                continue;
            }

            (a, b) = (inA[run.EndA - 1], inB[run.EndB - 1]);
            cut = Math.Max(a == 0 ? 0 : run.EndA - tiles[a - 1].A, b == 0 ? 0 : run.EndB - tiles[b - 1].B);
            if (cut == 0)
                return run;
            run = run with { Length = run.Length - cut };
        }

        return run;
    }
}
