using System.Buffers;
using Beleg.Text;

namespace Beleg.German.Tokens;

/// <summary>
/// Tells a full stop that belongs to the word before it (abbreviation, initial, ordinal, Roman ordinal) from one that
/// ends the sentence. The neighbours decide: what stands before, and what the next word looks like.
/// </summary>
internal static class StopRule
{
    private const int LongestWord = 40;
    private const int LongestOrdinal = 3;
    private const int LongestRoman = 7;
    private const int LongestDay = 2;

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXL");
    private static readonly SearchValues<char> DigitsAndStop = SearchValues.Create("0123456789.");

    /// <summary>True when the stop at <paramref name="end"/> is part of the word from <paramref name="start"/> to it.</summary>
    public static bool Belongs(ReadOnlySpan<char> text, int start, int end, Span previous)
    {
        if (end >= text.Length || text[end] != '.' || (end + 1 < text.Length && text[end + 1] == '.'))
            return false;
        var word = text[start..end];
        var next = NextWord.After(text, end + 1);
        if (TryAbbreviation(text, start, end, out var kind))
        {
            return kind switch
            {
                AbbreviationKind.Number => next.IsNumber,
                AbbreviationKind.Date => next.IsNumber || IsNumber(text, previous),
                _ => true,
            };
        }

        if (word.Length == 1 && CharClasses.IsLetter(word[0]))
            return IsInitial(text, start, next, previous);
        if (IsDotted(word))
            return true;
        if (IsRoman(word))
            return !next.EndsSentence;
        return IsDigits(word) && IsOrdinal(text, word, next, previous);
    }

    private static bool TryAbbreviation(ReadOnlySpan<char> text, int start, int end, out AbbreviationKind kind)
    {
        kind = default;
        if (end - start > LongestWord)
            return false;
        if (Abbreviations.TryFind(text[start..(end + 1)], out kind))
            return true;
        var hyphen = text[start..end].LastIndexOf('-');
        return hyphen >= 0 && Abbreviations.TryFind(text[(start + hyphen + 1)..(end + 1)], out kind);
    }

    /// <summary>"George W. Bush", "z. B. die", but not "nach Plan B. Die", "100 km/h." or "30 m. Die".</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int start, NextWord next, Span previous)
    {
        if (start > 0 && text[start - 1] is '/' or '°')
            return false;
        var letter = text[start];
        if (char.IsLower(letter) && IsNumber(text, previous) && next.EndsSentence)
            return false;
        var afterShort = previous.Length == 2 && text[previous.End - 1] == '.' && char.IsLower(text[previous.Start]);
        return char.IsLower(letter) || afterShort || !next.EndsSentence;
    }

    /// <summary>Single letters with stops between: "e.V".</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !CharClasses.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }

    private static bool IsRoman(ReadOnlySpan<char> word) =>
        word.Length is > 1 and <= LongestRoman && !word.ContainsAnyExcept(RomanDigits);

    private static bool IsDigits(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) && !word.ContainsAnyExcept(DigitsAndStop);

    private static bool IsNumber(ReadOnlySpan<char> text, Span token) =>
        !token.IsEmpty && CharClasses.IsDigit(text[token.Start]);

    private static bool IsOrdinal(ReadOnlySpan<char> text, ReadOnlySpan<char> number, NextWord next, Span previous)
    {
        if (next.EndsParagraph)
            return false;
        var before = previous.IsEmpty ? default : text[previous.Start..previous.End];
        if (number.Contains('.'))
            return IsDayAndMonth(number) && !next.EndsSentence;
        if (next.IsMonth && number.Length <= LongestDay)
            return true;
        if (number.Length > LongestOrdinal)
            return !next.EndsSentence && WordSet.Determiners.HasLower(before) && char.IsLetter(next.First);
        if (next.EndsSentence)
            return false;
        if (before.IsEmpty || !CharClasses.IsLetter(before[0]) || WordSet.Determiners.HasLower(before))
            return next.IsLetter || next.IsNumber || next.IsClose || (next.IsQuote && !before.IsEmpty);
        if (next.IsNumber)
            return number.Length <= LongestDay && !char.IsUpper(before[0]);
        if (!next.IsLetter)
            return next.IsInner;
        return char.IsLower(next.First) || char.IsLower(before[0]);
    }

    private static bool IsDayAndMonth(ReadOnlySpan<char> number)
    {
        var dot = number.IndexOf('.');
        return dot is 1 or 2
            && number.Length - dot - 1 is 1 or 2
            && int.TryParse(number[..dot], out var day)
            && day is > 0 and <= 31
            && int.TryParse(number[(dot + 1)..], out var month)
            && month is > 0 and <= 12;
    }
}
