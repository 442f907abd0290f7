namespace Beleg.Ledger.Copies;

/// <summary>
/// Goes on from tiles over a word that was dropped, put in or replaced, where both texts go on alike after it, though not
/// for as long as a tile of its own has to be.
/// </summary>
internal readonly ref struct Bridging(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, int[] inA, int[] inB)
{
    // So many words have to be alike after the changed one.
    private const int Least = 3;

    private static readonly (int A, int B)[] Gaps = [(1, 1), (0, 1), (1, 0)];

    private readonly ReadOnlySpan<ulong> a = a;
    private readonly ReadOnlySpan<ulong> b = b;
    private readonly int[] inA = inA;
    private readonly int[] inB = inB;

    /// <summary>The tiles with those found beside them, in the order of the first text.</summary>
    public List<Tile> Extend(List<Tile> tiles)
    {
        var all = new List<Tile>(tiles);
        foreach (var tile in tiles)
        {
            for (var at = tile; Beside(at, forward: true) is { } next; at = next)
                Take(next, all);
            for (var at = tile; Beside(at, forward: false) is { } next; at = next)
                Take(next, all);
        }

        all.Sort((x, y) => x.A.CompareTo(y.A));
        return all;
    }

    /// <summary>True where a tile follows another in both texts with at most a changed word between them.</summary>
    public static bool IsBridge(Tile tile, Tile next) => next.A - tile.EndA is 0 or 1 && next.B - tile.EndB is 0 or 1;

    private void Take(Tile tile, List<Tile> all)
    {
        all.Add(tile);
        inA.AsSpan(tile.A, tile.Length).Fill(all.Count);
        inB.AsSpan(tile.B, tile.Length).Fill(all.Count);
    }

    private Tile? Beside(Tile tile, bool forward)
    {
        foreach (var (gapA, gapB) in Gaps)
        {
            var (i, j) = forward ? (tile.EndA + gapA, tile.EndB + gapB) : (tile.A - 1 - gapA, tile.B - 1 - gapB);
            var length = Alike(i, j, forward ? 1 : -1);
            if (length >= Least)
                return forward ? new Tile(i, j, length) : new Tile(i - length + 1, j - length + 1, length);
        }

        return null;
    }

    private int Alike(int i, int j, int step)
    {
        var length = 0;
        for (; IsFree(i, inA) && IsFree(j, inB) && a[i] == b[j]; i += step, j += step)
            length++;
        return length;
    }

    private static bool IsFree(int word, int[] tileOf) => word >= 0 && word < tileOf.Length && tileOf[word] == 0;
}
