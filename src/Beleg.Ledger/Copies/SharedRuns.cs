using System.Runtime.InteropServices;

namespace Beleg.Ledger.Copies;

/// <summary>
/// The longest runs of words that two texts share, from the hashes of short ones. A short run that stands many times in
/// the texts is paired with the one of the same rank only, first with first: that keeps the work linear in the texts
/// however much they repeat themselves.
/// </summary>
internal static class SharedRuns
{
    // So many pairs of one short run are tried; reports reach it with a refrain only.
    private const int MostPairs = 16;

    /// <summary>The runs of at least a number of words, in no order; they may overlap.</summary>
    public static List<Tile> Find(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, int least)
    {
        var places = new Dictionary<ulong, Places>();
        var nextInA = Enter(Shingles.Of(a, least), places, inA: true);
        var nextInB = Enter(Shingles.Of(b, least), places, inA: false);
        var seeds = new List<long>();
        foreach (var place in places.Values)
        {
            if (place.CountA == 0 || place.CountB == 0)
                continue;
            if ((long)place.CountA * place.CountB <= MostPairs)
                AddAll(place, nextInA, nextInB, seeds);
            else
                AddByRank(place, nextInA, nextInB, seeds);
        }

        seeds.Sort();
        return Join(seeds, least);
    }

    // Chains the places of equal hashes, last first, so that each chain runs from the text's start.
    private static int[] Enter(ulong[] shingles, Dictionary<ulong, Places> places, bool inA)
    {
        var next = new int[shingles.Length];
        for (var i = shingles.Length - 1; i >= 0; i--)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, shingles[i], out _);
            if (inA)
            {
                next[i] = place.CountA++ == 0 ? -1 : place.FirstA;
                place.FirstA = i;
            }
            else
            {
                next[i] = place.CountB++ == 0 ? -1 : place.FirstB;
                place.FirstB = i;
            }
        }

        return next;
    }

    private static void AddAll(Places place, int[] nextInA, int[] nextInB, List<long> seeds)
    {
        for (var i = place.FirstA; i >= 0; i = nextInA[i])
        {
            for (var j = place.FirstB; j >= 0; j = nextInB[j])
                seeds.Add(Seed(i, j));
        }
    }

    private static void AddByRank(Places place, int[] nextInA, int[] nextInB, List<long> seeds)
    {
        for (var (i, j) = (place.FirstA, place.FirstB); i >= 0 && j >= 0; (i, j) = (nextInA[i], nextInB[j]))
            seeds.Add(Seed(i, j));
    }

    // In the order of seeds those of one diagonal follow each other.
    private static long Seed(int i, int j) => ((long)(j - i) << 32) | (uint)i;

    private static List<Tile> Join(List<long> seeds, int least)
    {
        var runs = new List<Tile>();
        for (var at = 0; at < seeds.Count; )
        {
            var (diagonal, start) = ((int)(seeds[at] >> 32), (int)seeds[at]);
            var end = start + least;
            for (at++; at < seeds.Count && (int)(seeds[at] >> 32) == diagonal && (int)seeds[at] <= end; at++)
                end = (int)seeds[at] + least;
            runs.Add(new Tile(start, start + diagonal, end - start));
        }

        return runs;
    }

    private struct Places
    {
        public int CountA;
        public int CountB;
        public int FirstA;
        public int FirstB;
    }
}
