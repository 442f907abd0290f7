namespace Beleg.Lab.German.Vectors;

/// <summary>Chance that is the same every time: Marsaglia's xorshift with a multiplication (Vigna 2016).</summary>
internal struct FixedRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next 32 bits.</summary>
    public uint Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (uint)(unchecked(state * 0x2545F4914F6CDD1DUL) >> 32);
    }

    /// <summary>A number from 0 to below 1.</summary>
    public float NextUnit() => (Next() >> 8) * (1f / (1 << 24));

    /// <summary>Puts the numbers in an order of chance.</summary>
    public void Shuffle(Span<int> numbers)
    {
        for (var i = numbers.Length - 1; i > 0; i--)
        {
            var j = (int)(((ulong)Next() * (ulong)(i + 1)) >> 32);
            (numbers[i], numbers[j]) = (numbers[j], numbers[i]);
        }
    }
}
