using System.Collections.Immutable;

namespace Beleg.Desk.Language;

/// <summary>
/// A sentence with places for other words: "{0} can be short for {1}". A place in square brackets holds words that have lines
/// of their own, one or several parted by commas: "counts: [0]".
/// </summary>
internal sealed class ReasonPattern
{
    // "{0}"
    private const int LengthOfPlace = 3;

    private readonly ImmutableArray<string> fixedWords;
    private readonly ImmutableArray<int> inner;
    private readonly string german;

    private ReasonPattern(ImmutableArray<string> fixedWords, ImmutableArray<int> inner, string german)
    {
        this.fixedWords = fixedWords;
        this.inner = inner;
        this.german = german;
        Letters = fixedWords.Sum(words => words.Length);
    }

    /// <summary>How many characters of a sentence it tells.</summary>
    public int Letters { get; }

    /// <summary>Reads a line.</summary>
    /// <param name="english">The sentence, its places numbered in order.</param>
    /// <param name="german">The same in German.</param>
    /// <exception cref="InvalidDataException">The places are not in order, or no word is between two.</exception>
    public static ReasonPattern Parse(string english, string german)
    {
        var told = ImmutableArray.CreateBuilder<string>();
        var within = ImmutableArray.CreateBuilder<int>();
        var at = 0;
        for (int open; (open = english.AsSpan(at).IndexOfAny('{', '[')) >= 0; at += open + LengthOfPlace)
        {
            var place = told.Count;
            told.Add(english.Substring(at, open));
            if ((place > 0 && open == 0) || english.ElementAtOrDefault(at + open + 1) - '0' != place)
                throw new InvalidDataException(
                    $"\"{english}\" must have its places in order, with words between them."
                );
            if (english[at + open] == '[')
                within.Add(place);
        }

        told.Add(english[at..]);
        return new ReasonPattern(told.ToImmutable(), within.ToImmutable(), german.Replace('[', '{').Replace(']', '}'));
    }

    /// <summary>The words in the places of a sentence that it fits whole; null where it does not fit.</summary>
    /// <remarks>Words of reports are in it: each word of the pattern is looked for once, from where the one before ends.</remarks>
    public string[]? Match(string sentence)
    {
        var (first, last) = (fixedWords[0], fixedWords[^1]);
        if (fixedWords.Length == 1)
            return sentence == first ? [] : null;
        var (at, end) = (first.Length, sentence.Length - last.Length);
        if (
            at > end
            || !sentence.StartsWith(first, StringComparison.Ordinal)
            || !sentence.EndsWith(last, StringComparison.Ordinal)
        )
            return null;
        var words = new string[fixedWords.Length - 1];
        for (var i = 1; i < fixedWords.Length - 1; i++)
        {
            var found = sentence.IndexOf(fixedWords[i], at, end - at, StringComparison.Ordinal);
            if (found < 0)
                return null;
            words[i - 1] = sentence[at..found];
            at = found + fixedWords[i].Length;
        }

        words[^1] = sentence[at..end];
        return words;
    }

    /// <summary>The German sentence.</summary>
    /// <param name="words">The words of its places.</param>
    /// <param name="ofInner">Gives the German of those that have lines of their own.</param>
    public string Fill(string[] words, Func<string, string> ofInner) =>
        Phrases.Fill(german, [.. words.Select((word, place) => inner.Contains(place) ? ofInner(word) : word)]);
}
