using Beleg.Text;

namespace Beleg.Ledger.Search;

/// <summary>Cuts texts and queries into the stems that a search compares.</summary>
public static class SearchWords
{
    /// <summary>The stems of the words of a text, in order, parted by blanks. Words are runs of letters and digits.</summary>
    public static string Of(string text) => string.Join(' ', In(text));

    /// <summary>The stems of the words of a text, in order.</summary>
    public static IEnumerable<string> In(string text) => Places(text).Select(place => place.Stem);

    /// <summary>The words of a text with where they stand, in order.</summary>
    public static IEnumerable<WordPlace> Places(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            if (i > start)
                yield return new WordPlace(Stem.Of(text.AsSpan(start, i - start)), new Span(start, i));
        }
    }
}
