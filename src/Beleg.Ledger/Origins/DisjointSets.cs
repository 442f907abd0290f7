namespace Beleg.Ledger.Origins;

/// <summary>Numbers in sets that can be joined (Tarjan 1975).</summary>
internal sealed class DisjointSets
{
    private readonly List<int> parents = [];

    /// <summary>Adds the next number, in a set of its own.</summary>
    public void Add() => parents.Add(parents.Count);

    /// <summary>Joins the sets of two numbers.</summary>
    public void Join(int a, int b)
    {
        var (first, second) = (Find(a), Find(b));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>The least number of a number's set.</summary>
    public int Find(int number)
    {
        while (parents[number] != number)
            number = parents[number] = parents[parents[number]];
        return number;
    }
}
