using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.German.Sentences;

/// <summary>
/// How a text uses line breaks. An empty line always ends a paragraph. A single break does so too, unless the text was
/// wrapped at a width: then only where the next word would still have fitted on the line, or an item of a list begins.
/// </summary>
internal readonly struct LineLayout
{
    // No one wraps wider; a longer line is a paragraph in one line.
    private const int Widest = 160;

    // One line in so many may be longer in a wrapped text: an address that cannot be broken.
    private const int Tolerance = 50;

    private readonly string text;
    private readonly int width;

    private LineLayout(string text, int width)
    {
        this.text = text;
        this.width = width;
    }

    /// <summary>Reads the lengths of a text's lines.</summary>
    public static LineLayout Of(string text)
    {
        int lines = 0,
            wide = 0,
            longest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var length = line.TrimEnd().Length;
            if (length == 0)
                continue;
            lines++;
            if (length > Widest)
                wide++;
            else
                longest = Math.Max(longest, length);
        }

        return new LineLayout(text, wide * Tolerance > lines ? 0 : longest);
    }

    /// <summary>True when a paragraph ends between two tokens.</summary>
    /// <param name="end">Where the first ends.</param>
    /// <param name="next">The second.</param>
    /// <param name="lineStart">Where the line of the first begins; moved on to that of the second.</param>
    public bool IsParagraphBreak(int end, Span next, ref int lineStart)
    {
        var breaks = 0;
        var newStart = lineStart;
        for (var i = end; i < next.Start; i++)
        {
            var c = text[i];
            if (
                c is '\n' or '\u0085' or '\u2028' or '\v'
                || (c == '\r' && text[i + 1 < text.Length ? i + 1 : i] != '\n')
            )
                breaks++;
            else if (c is '\u2029' or '\f')
                breaks += 2;
            else
                continue;
            newStart = i + 1;
        }

        if (breaks == 0)
            return false;
        var length = end - lineStart;
        lineStart = newStart;
        return breaks > 1 || length + 1 + WordLength(next.Start) <= width || width == 0 || IsItem(next);
    }

    private int WordLength(int start)
    {
        var end = start;
        while (end < text.Length && end - start < Widest && !CharClasses.IsInvisible(text[end]))
            end++;
        return end - start;
    }

    private bool IsItem(Span token) =>
        token.Length == 1
        && text[token.Start] is '-' or '–' or '*' or '•' or '·' or '▪' or '■' or '►' or '+'
        && token.End < text.Length
        && CharClasses.IsInvisible(text[token.End]);
}
