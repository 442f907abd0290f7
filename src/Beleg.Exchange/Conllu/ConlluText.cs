using System.Text;

namespace Beleg.Exchange.Conllu;

/// <summary>Makes any characters fit for a column of CoNLL-U.</summary>
internal static class ConlluText
{
    private const char NoBreakSpace = '\u00A0';
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Blanks, tabs and whatever ends a line stand as no-break spaces; other control characters and surrogates without
    /// their partner as U+FFFD; nothing at all as "_".
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "_";
        var at = 0;
        while (at < text.Length && !Disturbs(text, at))
            at++;
        if (at == text.Length)
            return text.ToString();

        var fit = new StringBuilder(text.Length).Append(text[..at]);
        for (; at < text.Length; at++)
        {
            if (!Disturbs(text, at))
                fit.Append(text[at]);
            else
                fit.Append(char.IsWhiteSpace(text[at]) ? NoBreakSpace : Replacement);
        }

        return fit.ToString();
    }

    private static bool Disturbs(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c <= ' ' || char.IsControl(c) || c is '\u2028' or '\u2029')
            return true;
        if (char.IsHighSurrogate(c))
            return at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]);
        return char.IsLowSurrogate(c) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
    }
}
