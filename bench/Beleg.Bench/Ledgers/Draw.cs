namespace Beleg.Bench.Ledgers;

/// <summary>Draws that are the same for the same seed in every version of .NET (SplitMix64, Steele et al. 2014).</summary>
/// <param name="seed">Any number.</param>
internal sealed class Draw(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to less than a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number from one bound to less than another.</summary>
    public int Between(int least, int bound) => least + Below(bound - least);

    /// <summary>True in so many of a hundred draws.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of some things.</summary>
    public T Of<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>So many different things in a drawn order; all where there are fewer.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> things, int count)
    {
        var left = things.ToArray();
        var taken = Math.Min(count, left.Length);
        for (var i = 0; i < taken; i++)
        {
            var j = Between(i, left.Length);
            (left[i], left[j]) = (left[j], left[i]);
        }

        return left[..taken];
    }

    private ulong Next()
    {
        state = unchecked(state + 0x9E3779B97F4A7C15);
        var mixed = unchecked((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}
