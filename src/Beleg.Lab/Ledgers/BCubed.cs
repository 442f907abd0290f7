using System.Runtime.InteropServices;

namespace Beleg.Lab.Ledgers;

/// <summary>
/// How well items are put into clusters: B-cubed (Bagga and Baldwin 1998), the one of the usual measures that meets all
/// constraints one would set it: pure clusters, whole ones, a rag bag, many small faults before one big (Amigó et al. 2009).
/// For each item: how much of its cluster belongs with it, and how much of what belongs with it is in its cluster.
/// </summary>
/// <param name="Items">The number of items.</param>
/// <param name="PrecisionSum">The sum of their precisions, each above 0 and up to 1.</param>
/// <param name="RecallSum">The sum of their recalls.</param>
public readonly record struct BCubed(int Items, double PrecisionSum, double RecallSum)
{
    /// <summary>The mean share of an item's cluster that belongs with it; 1 where there are no items.</summary>
    public double Precision => Items == 0 ? 1 : PrecisionSum / Items;

    /// <summary>The mean share of what belongs with an item that is in its cluster; 1 where there are no items.</summary>
    public double Recall => Items == 0 ? 1 : RecallSum / Items;

    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Compares two ways to cluster the same items, in linear time.</summary>
    /// <param name="items">For each item its right cluster and the one it was put in; null for a cluster of its own.</param>
    public static BCubed Of(IReadOnlyCollection<(string? Gold, string? Found)> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var gold = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var both = new Dictionary<(string, string), int>();
        foreach (var item in items)
        {
            Count(gold, item.Gold);
            Count(found, item.Found);
            if (item is ({ } right, { } put))
                CollectionsMarshal.GetValueRefOrAddDefault(both, (right, put), out _)++;
        }

        var score = new BCubed(items.Count, 0, 0);
        foreach (var item in items)
        {
            var shared = item is ({ } right, { } put) ? both[(right, put)] : 1.0;
            score = score with
            {
                PrecisionSum = score.PrecisionSum + (shared / Size(found, item.Found)),
                RecallSum = score.RecallSum + (shared / Size(gold, item.Gold)),
            };
        }

        return score;
    }

    /// <summary>The score over the items of both parts; no cluster reaches from one into the other.</summary>
    public static BCubed operator +(BCubed left, BCubed right) =>
        new(left.Items + right.Items, left.PrecisionSum + right.PrecisionSum, left.RecallSum + right.RecallSum);

    private static void Count(Dictionary<string, int> sizes, string? cluster)
    {
        if (cluster is not null)
            CollectionsMarshal.GetValueRefOrAddDefault(sizes, cluster, out _)++;
    }

    private static int Size(Dictionary<string, int> sizes, string? cluster) => cluster is null ? 1 : sizes[cluster];
}
