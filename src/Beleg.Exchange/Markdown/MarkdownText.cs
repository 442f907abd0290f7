using System.Globalization;
using System.Text;

namespace Beleg.Exchange.Markdown;

/// <summary>Puts words of a report into Markdown so that they show as they are, whatever they hold.</summary>
public static class MarkdownText
{
    // CommonMark lets every ASCII punctuation be escaped; these are the ones that mean something within a line.
    private const string Special = "\\`*_[]<>#|~&$";

    /// <summary>
    /// The words on one line, with every mark that could mean something escaped. White space becomes one blank; control
    /// and direction characters, which a page could be forged with, become U+FFFD.
    /// </summary>
    public static string Of(string words)
    {
        var line = new StringBuilder(words.Length + 16);
        var space = false;
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F'))
            {
                space = true;
                continue;
            }

            if (space && line.Length > 0)
                line.Append(' ');
            space = false;
            if (Special.Contains(c, StringComparison.Ordinal) || BeginsList(words, i) || BeginsAddress(words, i))
                line.Append('\\').Append(c);
            else
                line.Append(MayForge(words, i) ? '\uFFFD' : c);
        }

        return line.ToString();
    }

    // "- ", "+ ", "1." and "1)" begin a list, but only before all other words.
    private static bool BeginsList(string words, int i) =>
        words[i] switch
        {
            '-' or '+' => words.AsSpan(0, i).IsWhiteSpace(),
            '.' or ')' => i > 0 && !words.AsSpan(0, i).Trim().ContainsAnyExceptInRange('0', '9'),
            _ => false,
        };

    // "https://" and "www." would become links where a page makes them by itself.
    private static bool BeginsAddress(string words, int i) =>
        words[i] == ':' && words.AsSpan(i + 1).StartsWith("//", StringComparison.Ordinal)
        || words[i] is '.' && words.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase)
        || words[i] is '@';

    private static bool MayForge(string words, int i)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(words, i);
        return category == UnicodeCategory.Control
            || category == UnicodeCategory.Surrogate && !IsPaired(words, i)
            || words[i]
                is >= '\u202A'
                    and <= '\u202E'
                    or >= '\u2066'
                    and <= '\u2069'
                    or '\u200E'
                    or '\u200F'
                    or '\u061C';
    }

    private static bool IsPaired(string words, int i) =>
        i + 1 < words.Length && char.IsSurrogatePair(words[i], words[i + 1])
        || i > 0 && char.IsSurrogatePair(words[i - 1], words[i]);
}
