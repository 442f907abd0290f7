namespace Beleg.German.Vectors;

/// <summary>
/// The strings of three to five characters that a word holds, with marks at its ends, by the number of the bucket that
/// each falls into. The one place that knows them, so that reading and training agree.
/// </summary>
internal static class CharacterNgrams
{
    /// <summary>How many buckets there are; strings that fall into the same one share a vector.</summary>
    public const int Buckets = 1 << 16;

    /// <summary>Of a longer word only so many characters at its end count: there German has what inflects.</summary>
    public const int LongestWord = 64;

    /// <summary>No word has more strings.</summary>
    public const int Most = (Longest - Shortest + 1) * (LongestWord + 2);

    private const int Shortest = 3;
    private const int Longest = 5;

    /// <summary>Writes the buckets of a word, from its front to its end, and says how many there are.</summary>
    /// <param name="word">The word; digits are taken alike.</param>
    /// <param name="buckets">Room for <see cref="Most"/> numbers.</param>
    public static int Write(ReadOnlySpan<char> word, Span<int> buckets)
    {
        if (word.IsEmpty)
            return 0;
        if (word.Length > LongestWord)
            word = word[^LongestWord..];
        Span<char> marked = stackalloc char[word.Length + 2];
        marked[0] = '<';
        WriteAlike(word, marked[1..]);
        marked[^1] = '>';
        var count = 0;
        for (var start = 0; start <= marked.Length - Shortest; start++)
        {
            // Fowler, Noll and Vo, variant 1a, over UTF-16 units, folded to 16 bits.
            var hash = 2_166_136_261u;
            var from = marked[start..Math.Min(start + Longest, marked.Length)];
            for (var i = 0; i < from.Length; i++)
            {
                hash = unchecked((hash ^ from[i]) * 16_777_619u);
                if (i >= Shortest - 1)
                    buckets[count++] = (int)((hash ^ (hash >> 16)) & (Buckets - 1));
            }
        }

        return count;
    }

    /// <summary>Writes a word with every digit as "0": all years are one word, all prices of one form too.</summary>
    public static void WriteAlike(ReadOnlySpan<char> word, Span<char> target)
    {
        for (var i = 0; i < word.Length; i++)
            target[i] = char.IsAsciiDigit(word[i]) ? '0' : word[i];
    }
}
