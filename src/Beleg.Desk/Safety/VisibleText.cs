using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Beleg.Desk.Safety;

/// <summary>
/// Makes characters visible that would steer what is shown without being seen: control characters, what turns the direction of
/// writing (Unicode TR 9), what has no width, and halves of surrogate pairs. Names that only seem alike show their difference.
/// </summary>
public static class VisibleText
{
    /// <summary>The text in pieces; their texts, but for the marks, are the text in order.</summary>
    public static ImmutableArray<VisiblePiece> Pieces(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = ImmutableArray.CreateBuilder<VisiblePiece>();
        var plain = 0;
        for (var i = 0; i < text.Length; )
        {
            var length = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Utf16SequenceLength : 1;
            if (length == 1 && char.IsSurrogate(text[i]) || IsUnseen(rune))
            {
                if (i > plain)
                    pieces.Add(new VisiblePiece(text[plain..i], IsMark: false));
                pieces.Add(
                    new VisiblePiece(Mark(char.IsSurrogate(text[i]) && length == 1 ? text[i] : rune.Value), true)
                );
                plain = i + length;
            }

            i += length;
        }

        if (plain < text.Length)
            pieces.Add(new VisiblePiece(text[plain..], IsMark: false));
        return pieces.ToImmutable();
    }

    /// <summary>The same in one string, for a place that holds no elements: a title, a label.</summary>
    public static string Of(string text) => string.Concat(Pieces(text).Select(p => p.Text));

    private static string Mark(int point) => string.Create(CultureInfo.InvariantCulture, $"\u2039U+{point:X4}\u203A");

    private static bool IsUnseen(Rune rune) =>
        rune.Value switch
        {
            '\n' or '\t' or '\r' => false,
            // A soft hyphen shows where it is used; joiners shape letters and emoji.
            0x00AD or 0x200C or 0x200D => false,
            // Signs of number in Arabic, Syriac and Kaithi are of this category and can be seen.
            >= 0x0600 and <= 0x0605 or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD => false,
            _ => Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator,
        };
}
