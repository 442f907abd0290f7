namespace Beleg.Ledger.Claims;

/// <summary>
/// Which sayings belong together, and which must not, before their likeness is looked at. A person's later word on two sayings
/// that others tie together counts for less than that tie.
/// </summary>
/// <param name="count">How many sayings there are; each begins alone.</param>
internal sealed class SayingGroups(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];
    private readonly bool[] isSilent = new bool[count];
    private readonly HashSet<(int, int)> parted = [];

    /// <summary>The groups, each with its members in order, by their first members.</summary>
    public IEnumerable<List<int>> All =>
        Enumerable.Range(0, count).GroupBy(RootOf).OrderBy(g => g.Min()).Select(g => g.Order().ToList());

    /// <summary>True for a saying whose likeness does not count.</summary>
    public bool IsSilent(int saying) => isSilent[saying];

    /// <summary>Puts two sayings together.</summary>
    public void Join(int one, int other)
    {
        var (low, high) = Ordered(RootOf(one), RootOf(other));
        parents[high] = low;
    }

    /// <summary>Keeps two sayings, and all that is with them, apart; without effect where they are together.</summary>
    public void Part(int one, int other)
    {
        if (RootOf(one) != RootOf(other))
            parted.Add(Ordered(one, other));
    }

    /// <summary>True when the groups of two sayings are to be kept apart.</summary>
    public bool AreParted(int one, int other)
    {
        if (parted.Count == 0)
            return false;
        var pair = Ordered(RootOf(one), RootOf(other));
        return parted.Any(p => Ordered(RootOf(p.Item1), RootOf(p.Item2)) == pair);
    }

    /// <summary>Lets the likeness of a saying count no more: it only follows another.</summary>
    public void Silence(int saying) => isSilent[saying] = true;

    private int RootOf(int saying)
    {
        while (parents[saying] != saying)
            saying = parents[saying];
        return saying;
    }

    private static (int Low, int High) Ordered(int one, int other) => one < other ? (one, other) : (other, one);
}
