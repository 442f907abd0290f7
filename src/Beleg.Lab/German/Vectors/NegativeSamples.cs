using Beleg.Lab.Learning;

namespace Beleg.Lab.German.Vectors;

/// <summary>
/// Words that might have stood in a place but did not, each about as often as its count to the power of three quarters
/// says (Mikolov et al. 2013). A table in an order of chance, gone through over and over.
/// </summary>
internal sealed class NegativeSamples
{
    private const int Size = 1 << 22;
    private const double Power = 0.75;
    private const ulong Seed = 0x75B8311BA71FD2B7;

    private readonly int[] table;
    private int at;

    public NegativeSamples(ReadOnlySpan<int> counts)
    {
        var sum = 0.0;
        foreach (var count in counts)
            sum += Math.Pow(count, Power);
        var places = new List<int>(Size + counts.Length);
        for (var i = 0; i < counts.Length; i++)
        {
            var share = Math.Max(1, (int)(Math.Pow(counts[i], Power) / sum * Size));
            for (var j = 0; j < share; j++)
                places.Add(i);
        }

        table = [.. places];
        new Chance(Seed).Shuffle<int>(table);
    }

    /// <summary>The next one.</summary>
    public int Next()
    {
        if (at == table.Length)
            at = 0;
        return table[at++];
    }
}
