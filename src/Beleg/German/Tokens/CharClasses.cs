using System.Globalization;

namespace Beleg.German.Tokens;

/// <summary>The class of every UTF-16 unit, looked up once.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Table = Build();

    public static CharClass Of(char c) => Table[c];

    /// <summary>True for what no reader sees: white space, controls, format characters.</summary>
    public static bool IsInvisible(char c) => Table[c] <= CharClass.Joiner;

    public static bool IsWord(char c) => Table[c] is CharClass.Letter or CharClass.Digit;

    public static bool IsLetter(char c) => Table[c] == CharClass.Letter;

    public static bool IsDigit(char c) => Table[c] == CharClass.Digit;

    private static CharClass[] Build()
    {
        var table = new CharClass[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = Special((char)c) ?? ByCategory(char.GetUnicodeCategory((char)c));
        return table;
    }

    private static CharClass? Special(char c) =>
        c switch
        {
            '\u200B' or '\uFEFF' => CharClass.Blank,
            '\'' or '’' or '‘' or '‛' or '´' or '`' or '′' => CharClass.Apostrophe,
            '"' or '„' or '“' or '”' or '‟' or '«' or '»' or '‹' or '›' or '‚' or '＂' => CharClass.Quote,
            '.' or '?' or '!' or '…' or '‥' or '¿' or '¡' or '‽' or '⁇' or '⁈' or '⁉' => CharClass.Stop,
            ',' => CharClass.Comma,
            ':' or ';' => CharClass.Colon,
            '-' or '\u2010' or '\u2011' => CharClass.Hyphen,
            _ => null,
        };

    private static CharClass ByCategory(UnicodeCategory category) =>
        category switch
        {
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter => CharClass.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber =>
                CharClass.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
                CharClass.Mark,
            UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control => CharClass.Blank,
            UnicodeCategory.Format => CharClass.Joiner,
            UnicodeCategory.Surrogate => CharClass.Surrogate,
            UnicodeCategory.DashPunctuation => CharClass.Dash,
            UnicodeCategory.OpenPunctuation => CharClass.Open,
            UnicodeCategory.ClosePunctuation => CharClass.Close,
            _ => CharClass.Symbol,
        };
}
