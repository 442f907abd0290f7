using Beleg.German.Vectors;

namespace Beleg.Lab.German.Vectors;

/// <summary>
/// The words of a text, the known ones first and the most frequent first among them. The others teach only the vectors
/// of their strings, so that those of unknown words are learnt as they are used.
/// </summary>
internal sealed class VectorVocabulary
{
    // The automaton labels characters with a byte; 0 is for those that no word has.
    private const int MostCharacters = byte.MaxValue;

    private VectorVocabulary(string[] words, int[] counts, int known, char[] characters)
    {
        Words = words;
        Counts = counts;
        Known = known;
        Characters = characters;
        Parts = new int[words.Length][];
        Span<int> buckets = stackalloc int[CharacterNgrams.Most];
        for (var i = 0; i < words.Length; i++)
        {
            var count = CharacterNgrams.Write(words[i], buckets);
            Parts[i] = i < known ? [i, .. Rows(buckets[..count])] : Rows(buckets[..count]);
        }
    }

    /// <summary>Every different word.</summary>
    public string[] Words { get; }

    /// <summary>How often each stands in the text.</summary>
    public int[] Counts { get; }

    /// <summary>So many words at the front get a vector of their own.</summary>
    public int Known { get; }

    /// <summary>The characters that known words have, in order.</summary>
    public char[] Characters { get; }

    /// <summary>The rows whose mean is the vector of each word: its own, if any, and those of its strings.</summary>
    public int[][] Parts { get; }

    /// <summary>The vocabulary of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="leastCount">How often a word must stand there to be known.</param>
    /// <param name="mostWords">No more than so many are known.</param>
    /// <param name="numbers">Takes the new number of each word of the text.</param>
    public static VectorVocabulary Of(PlainText text, int leastCount, int mostWords, out int[] numbers)
    {
        var characters = CommonCharacters(text);
        var order = Enumerable
            .Range(0, text.Words.Count)
            .Select(i => (Number: i, Word: text.Words[i], Count: text.Counts[i]))
            .Select(w => (w.Number, w.Word, w.Count, IsFit: w.Count >= leastCount && w.Word.All(characters.Contains)))
            .OrderByDescending(w => w.IsFit)
            .ThenByDescending(w => w.Count)
            .ThenBy(w => w.Word, StringComparer.Ordinal)
            .ToArray();
        var known = Math.Min(mostWords, order.Count(w => w.IsFit));
        numbers = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            numbers[order[i].Number] = i;
        return new VectorVocabulary(
            [.. order.Select(w => w.Word)],
            [.. order.Select(w => w.Count)],
            known,
            [.. order.Take(known).SelectMany(w => w.Word).Distinct().Order()]
        );
    }

    private int[] Rows(ReadOnlySpan<int> buckets)
    {
        var rows = buckets.ToArray();
        foreach (ref var row in rows.AsSpan())
            row += Known;
        return rows;
    }

    private static HashSet<char> CommonCharacters(PlainText text)
    {
        var counts = new Dictionary<char, long>();
        for (var i = 0; i < text.Words.Count; i++)
        {
            foreach (var c in text.Words[i])
                counts[c] = counts.GetValueOrDefault(c) + text.Counts[i];
        }

        return counts
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key)
            .Take(MostCharacters)
            .Select(c => c.Key)
            .ToHashSet();
    }
}
