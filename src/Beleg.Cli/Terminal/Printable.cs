using System.Text;

namespace Beleg.Cli.Terminal;

/// <summary>
/// Makes words of a report safe to print: what would steer the terminal or turn the direction of writing is shown as a
/// sign instead, so that no report can colour, move or hide what the ledger says.
/// </summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';
    private const int ControlPictures = 0x2400;

    /// <summary>The words, of the same length; line ends and tabs are left, since wrapping turns them into blanks.</summary>
    public static string Of(string words)
    {
        var first = 0;
        while (first < words.Length && Safe(words, first) == words[first])
            first++;
        if (first == words.Length)
            return words;
        var safe = new StringBuilder(words, 0, first, words.Length);
        for (var i = first; i < words.Length; i++)
            safe.Append(Safe(words, i));
        return safe.ToString();
    }

    private static char Safe(string words, int i)
    {
        var c = words[i];
        if (c is >= ' ' and < '\u007F' or '\n' or '\r' or '\t')
            return c;
        if (c < ' ')
            return (char)(ControlPictures + c);
        if (c is '\u007F')
            return '\u2421';
        if (char.IsSurrogate(c))
            return IsPaired(words, i) ? c : Replacement;
        if (char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')
            return Replacement;
        return c is '\u200E' or '\u200F' or '\u061C' ? Replacement : c;
    }

    private static bool IsPaired(string words, int i) =>
        i + 1 < words.Length && char.IsSurrogatePair(words[i], words[i + 1])
        || i > 0 && char.IsSurrogatePair(words[i - 1], words[i]);
}
