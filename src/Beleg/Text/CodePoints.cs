namespace Beleg.Text;

/// <summary>
/// Converts between UTF-16 offsets, as spans have them inside, and Unicode code points, as W3C Web Annotation
/// (Text Position Selector) demands outside. An unpaired surrogate counts as one code point.
/// </summary>
public sealed class CodePoints
{
    // Positions of the second half of every surrogate pair; texts without one convert at no cost.
    private readonly int[] trailing;

    /// <summary>Prepares the conversion for a text; linear in its length.</summary>
    public CodePoints(string text)
    {
        var found = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                found.Add(i++);
        }

        trailing = [.. found];
    }

    /// <summary>The code point offset of a UTF-16 offset; one inside a surrogate pair counts as before the pair.</summary>
    public int FromUtf16(int offset)
    {
        var before = Array.BinarySearch(trailing, offset);
        return offset - (before < 0 ? ~before : before + 1);
    }

    /// <summary>The UTF-16 offset of a code point offset; of a surrogate pair that of its first half.</summary>
    public int ToUtf16(int offset)
    {
        // The pair at place i begins at code point trailing[i] - 1 - i, which grows with i.
        var (low, high) = (0, trailing.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (trailing[middle] - 1 - middle < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return offset + low;
    }

    /// <summary>The same span in UTF-16.</summary>
    public Span ToUtf16(Span span) => new(ToUtf16(span.Start), ToUtf16(span.End));

    /// <summary>The same span in code points.</summary>
    public Span FromUtf16(Span span) => new(FromUtf16(span.Start), FromUtf16(span.End));
}
