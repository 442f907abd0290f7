namespace Beleg.Lab.Learning;

/// <summary>Random numbers that are the same on every machine for the same seed (xorshift64*, Vigna 2016).</summary>
internal sealed class Chance
{
    private ulong state;

    /// <summary>Chance of its own for each seed, even for seeds that lie close together.</summary>
    public Chance(ulong seed)
    {
        state = (seed * 0x9E3779B97F4A7C15) | 1;
    }

    /// <summary>The next 32 bits.</summary>
    public uint Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (uint)((state * 0x2545F4914F6CDD1D) >> 32);
    }

    /// <summary>A whole number from 0 to below the limit.</summary>
    public int Below(int limit) => (int)(((ulong)Next() * (ulong)limit) >> 32);

    /// <summary>A number from 0 to below 1.</summary>
    public float Fraction() => (Next() >> 8) * (1f / (1 << 24));

    /// <summary>A number between two.</summary>
    public float Between(float low, float high) => low + ((high - low) * Fraction());

    /// <summary>Brings a list into random order (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
