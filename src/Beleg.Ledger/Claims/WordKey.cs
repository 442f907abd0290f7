namespace Beleg.Ledger.Claims;

/// <summary>
/// The number by which a word is looked up among the sayings of a ledger: the Fowler-Noll-Vo hash, variant 1a, of its
/// UTF-16 units in 64 bits. The same in every process and version; two words with one number cost a comparison and no more.
/// </summary>
public static class WordKey
{
    private const ulong Basis = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>The key of a word, blind to capitals.</summary>
    public static long Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var letter in word)
            hash = unchecked((hash ^ char.ToLowerInvariant(letter)) * Prime);
        return unchecked((long)hash);
    }
}
