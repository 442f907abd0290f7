using System.Globalization;
using System.Text;

namespace Beleg.German.Tokens;

/// <summary>Signs that are neither words nor marks: emoji with all that belongs to them, smileys, anything unknown.</summary>
internal static class SymbolScanner
{
    private const char JoinerMark = '\u200D';
    private const int FirstSkinTone = 0x1F3FB;
    private const int LastSkinTone = 0x1F3FF;
    private const int FirstFlagLetter = 0x1F1E6;
    private const int LastFlagLetter = 0x1F1FF;

    /// <summary>True when a surrogate pair stands here that is a letter or digit.</summary>
    public static bool IsWordPair(ReadOnlySpan<char> text, int at) =>
        TryRune(text, at, out var rune) && Rune.IsLetterOrDigit(rune);

    /// <summary>
    /// The end of the sign: one code point, or an unpaired surrogate, with the marks, skin tones and joined emoji that
    /// follow; two flag letters are one flag.
    /// </summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var isFlag = IsBetween(text, at, FirstFlagLetter, LastFlagLetter);
        var end = at + Length(text, at);
        if (isFlag && IsBetween(text, end, FirstFlagLetter, LastFlagLetter))
            return end + 2;
        while (end < text.Length)
        {
            if (CharClasses.Of(text[end]) == CharClass.Mark)
                end++;
            else if (IsBetween(text, end, FirstSkinTone, LastSkinTone) || IsTag(text, end))
                end += 2;
            else if (
                text[end] == JoinerMark
                && end + 1 < text.Length
                && CharClasses.Of(text[end + 1]) is CharClass.Surrogate or CharClass.Symbol
            )
                end += 1 + Length(text, end + 1);
            else
                break;
        }

        return end;
    }

    /// <summary>The end of a smiley such as ":-)" that stands by itself, or its start where none begins.</summary>
    public static int SmileyEnd(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && !CharClasses.IsInvisible(text[at - 1]))
            return at;
        var mouth = at + 1 < text.Length && text[at + 1] == '-' ? at + 2 : at + 1;
        if (mouth >= text.Length || text[mouth] is not (')' or '(' or 'D' or 'P'))
            return at;
        return mouth + 1 >= text.Length || CharClasses.IsInvisible(text[mouth + 1]) ? mouth + 1 : at;
    }

    private static int Length(ReadOnlySpan<char> text, int at) =>
        TryRune(text, at, out var rune) ? rune.Utf16SequenceLength : 1;

    private static bool IsBetween(ReadOnlySpan<char> text, int at, int first, int last) =>
        TryRune(text, at, out var rune) && rune.Value >= first && rune.Value <= last;

    private static bool IsTag(ReadOnlySpan<char> text, int at) =>
        TryRune(text, at, out var rune)
        && rune.Utf16SequenceLength == 2
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;

    private static bool TryRune(ReadOnlySpan<char> text, int at, out Rune rune)
    {
        rune = default;
        if (at >= text.Length)
            return false;
        return at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])
            ? Rune.TryCreate(text[at], text[at + 1], out rune)
            : Rune.TryCreate(text[at], out rune);
    }
}
