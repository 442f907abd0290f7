using System.Globalization;
using System.Text;
using Beleg.Text;

namespace Beleg.Ledger.Copies;

/// <summary>
/// Goes through the words of a text: runs of letters and digits, each with a hash of its letters in small. Hyphens,
/// apostrophes and every other mark part words and are ignored, so that typographic variants of them are alike; soft
/// hyphens and other invisible characters do not count. Hashes stay the same from one version of .NET to the next.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const char Diaeresis = '\u0308';

    private readonly ReadOnlySpan<char> text = text;
    private int at;

    /// <summary>Where the word stands.</summary>
    public Span Span { get; private set; }

    /// <summary>The hash of its letters.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Goes to the next word; false where there is none.</summary>
    public bool Next()
    {
        var start = -1;
        var end = 0;
        var hash = Basis;
        while (at < text.Length)
        {
            var (folded, length, isWord, isHidden) = Read();
            if (isWord)
            {
                start = start < 0 ? at : start;
                end = at + length;
                hash = Add(hash, folded);
            }
            else if (!isHidden && start >= 0)
            {
                break;
            }

            at += length;
        }

        Span = new Span(Math.Max(start, 0), end);
        Hash = Mix(hash);
        return start >= 0;
    }

    /// <summary>Spreads the bits of a hash (the last step of MurmurHash3).</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }

    // FNV-1a of Fowler, Noll and Vo, a code point at a time.
    private static ulong Add(ulong hash, int folded) => (hash ^ (uint)folded) * Prime;

    private readonly (int Folded, int Length, bool IsWord, bool IsHidden) Read()
    {
        var c = text[at];
        if (char.IsAscii(c))
        {
            var isWord = char.IsAsciiLetterOrDigit(c);
            // An umlaut may come in two characters.
            if (isWord && at + 1 < text.Length && text[at + 1] == Diaeresis && Umlaut(c) is > '\0' and var umlaut)
                return (umlaut, 2, IsWord: true, IsHidden: false);
            return (char.ToLowerInvariant(c), 1, isWord, IsHidden: false);
        }

        Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format => (0, length, false, true),
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => (rune.Value, length, true, false),
            _ => (Rune.ToLowerInvariant(rune).Value, length, Rune.IsLetterOrDigit(rune), false),
        };
    }

    private static char Umlaut(char letter) =>
        char.ToLowerInvariant(letter) switch
        {
            'a' => 'ä',
            'o' => 'ö',
            'u' => 'ü',
            _ => '\0',
        };
}
