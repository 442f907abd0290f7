namespace Beleg.Ledger.Copies;

/// <summary>Hashes of all runs of a number of words, each made from the one before (Karp &amp; Rabin 1987).</summary>
internal static class Shingles
{
    // Any odd number of many bits.
    private const ulong Base = 0x9E3779B97F4A7C15;

    /// <summary>One hash for each word that begins a run; none where there are fewer words than a run has.</summary>
    public static ulong[] Of(ReadOnlySpan<ulong> words, int length)
    {
        if (words.Length < length)
            return [];
        var shingles = new ulong[words.Length - length + 1];
        var (rolling, first) = (0UL, 1UL);
        for (var i = 0; i < length; i++)
        {
            rolling = (rolling * Base) + words[i];
            first *= Base;
        }

        shingles[0] = WordScanner.Mix(rolling);
        for (var i = 1; i < shingles.Length; i++)
        {
            rolling = (rolling * Base) + words[i + length - 1] - (first * words[i - 1]);
            shingles[i] = WordScanner.Mix(rolling);
        }

        return shingles;
    }
}
