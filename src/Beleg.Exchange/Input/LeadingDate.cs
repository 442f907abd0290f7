using Beleg.Text;

namespace Beleg.Exchange.Input;

/// <summary>
/// A date before the text: the word "date", a date as ISO 8601 writes it, and white space: "date 2024-10 Die Nato …", or on
/// a line of its own.
/// </summary>
public static class LeadingDate
{
    private const string Word = "date ";

    /// <summary>Reads the date, where there is one.</summary>
    /// <param name="text">The text; white space before the date is allowed.</param>
    /// <param name="date">The date.</param>
    /// <param name="end">Where the text begins that follows the date and its white space.</param>
    /// <returns>False where the text does not begin with a date; it is then all text.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out ReportDate date, out int end)
    {
        date = default;
        end = 0;
        var start = SkipSpace(text, 0);
        if (!text[start..].StartsWith(Word, StringComparison.Ordinal))
            return false;
        start += Word.Length;
        var length = 0;
        while (start + length < text.Length && (char.IsAsciiDigit(text[start + length]) || text[start + length] == '-'))
            length++;
        if (start + length < text.Length && !char.IsWhiteSpace(text[start + length]))
            return false;
        if (!ReportDate.TryParse(text.Slice(start, length), out date))
            return false;
        end = SkipSpace(text, start + length);
        return true;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
            from++;
        return from;
    }
}
