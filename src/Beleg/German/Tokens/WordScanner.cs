using System.Buffers;

namespace Beleg.German.Tokens;

/// <summary>
/// Finds where a word or number ends: hyphens, apostrophes, separators of numbers, signs of gender and inner stops
/// keep it together where German writes them so.
/// </summary>
internal static class WordScanner
{
    // Looking ahead for a dotted abbreviation, a host name or a whole word stops here, so that the cost stays linear.
    private const int Ahead = 64;
    private const int Thousand = 3;

    private static readonly SearchValues<char> Sibilants = SearchValues.Create("sxzßSXZ");

    /// <summary>The end of the word that has a letter or digit at <paramref name="start"/>, without a final stop.</summary>
    public static int End(ReadOnlySpan<char> text, int start, bool singleOpen, out TokenKind kind)
    {
        kind = TokenKind.Number;
        var at = start;
        while (at < text.Length)
        {
            switch (CharClasses.Of(text[at]))
            {
                case CharClass.Letter:
                    kind = TokenKind.Word;
                    at++;
                    continue;
                case CharClass.Digit or CharClass.Mark or CharClass.Joiner:
                    at++;
                    continue;
                case CharClass.Surrogate when SymbolScanner.IsWordPair(text, at):
                    kind = TokenKind.Word;
                    at += 2;
                    continue;
            }

            if (text[at] == '.' && HostEnd(text, start, at) is var host && host > at)
            {
                kind = TokenKind.Address;
                return host;
            }

            var next = Past(text, start, at, kind, singleOpen);
            if (next == at)
                break;
            at = next;
        }

        return at;
    }

    /// <summary>True for an apostrophe before a clipped word or year: "'ne", "'68er".</summary>
    public static bool IsClipped(ReadOnlySpan<char> text, int apostrophe)
    {
        var end = RunEnd(text, apostrophe + 1, char.IsLetterOrDigit);
        var word = text[(apostrophe + 1)..end];
        if (end < text.Length && CharClasses.Of(text[end]) == CharClass.Apostrophe)
            return false;
        return WordSet.Clitics.HasLower(word)
            || (
                word.Length >= 2
                && CharClasses.IsDigit(word[0])
                && CharClasses.IsDigit(word[1])
                && !(word.Length > 2 && CharClasses.IsDigit(word[2]))
            );
    }

    /// <summary>The place after a mark that does not end the word, or the mark's own place.</summary>
    private static int Past(ReadOnlySpan<char> text, int start, int at, TokenKind kind, bool singleOpen)
    {
        var before = text[at - 1];
        var after = at + 1 < text.Length ? text[at + 1] : '\0';
        var joins = CharClasses.Of(text[at]) switch
        {
            CharClass.Hyphen => Hyphen(text, start, at, kind),
            CharClass.Apostrophe => Apostrophe(text, at, singleOpen),
            CharClass.Comma => CharClasses.IsDigit(before) && (CharClasses.IsDigit(after) || IsWholeAmount(text, at)),
            CharClass.Colon when text[at] == ':' => (CharClasses.IsDigit(before) && CharClasses.IsDigit(after))
                || IsGenderEnding(text, at, at + 1),
            CharClass.Dash => CharClasses.IsLetter(before) && CharClasses.IsLetter(after) && text[at] == '–',
            _ => false,
        };
        if (joins)
            return IsWholeAmount(text, at) ? at + 2 : at + 1;
        return text[at] switch
        {
            '.' => InnerStop(text, start, at),
            '/' or '!' => WholeEnd(text, start, at),
            '*' when IsGenderEnding(text, at, at + 1) => at + 1,
            '_' when CharClasses.IsWord(after) => at + 1,
            '&' when char.IsUpper(before) && char.IsUpper(after) => at + 1,
            '%'
                when CharClasses.IsDigit(before)
                    && (char.IsLower(after) || (after == '-' && IsLetterAt(text, at + 2))) => at + 1,
            '$' when at - start <= 2 && char.IsUpper(before) && !CharClasses.IsWord(after) => at + 1,
            _ => at,
        };
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at) =>
        at < text.Length && CharClasses.IsLetter(text[at]);

    /// <summary>"5,-" and "5,–": an amount without small change.</summary>
    private static bool IsWholeAmount(ReadOnlySpan<char> text, int comma) =>
        text[comma] == ','
        && comma + 1 < text.Length
        && text[comma + 1] is '-' or '–'
        && !(comma + 2 < text.Length && (CharClasses.IsWord(text[comma + 2]) || text[comma + 2] is '-' or '–'));

    private static bool Hyphen(ReadOnlySpan<char> text, int start, int at, TokenKind kind)
    {
        if (at + 1 >= text.Length)
            return true;
        var after = text[at + 1];
        if (CharClasses.Of(after) == CharClass.Hyphen)
            return false; // "Wort -- Wort" without its blanks.
        if (!CharClasses.IsWord(after))
            return CharClasses.Of(text[at - 1]) != CharClass.Hyphen; // "Energie- und": truncated.
        return kind != TokenKind.Number || !IsNumberAhead(text, at + 1); // "20-25" is a range, "3-Sterne" a word.
    }

    private static bool IsNumberAhead(ReadOnlySpan<char> text, int from)
    {
        var end = RunEnd(text, from, c => CharClasses.IsDigit(c) || c is '.' or ',' or ':');
        var isCompound =
            end < text.Length
            && (
                CharClasses.IsLetter(text[end])
                || (CharClasses.Of(text[end]) == CharClass.Hyphen && IsLetterAt(text, end + 1))
            );
        return !isCompound;
    }

    private static bool Apostrophe(ReadOnlySpan<char> text, int at, bool singleOpen)
    {
        var mark = text[at];
        var before = text[at - 1];
        if (at + 1 < text.Length && CharClasses.IsLetter(text[at + 1]))
            return !CharClasses.IsDigit(before);
        if (at + 1 < text.Length && CharClasses.IsDigit(text[at + 1]))
            return CharClasses.IsDigit(before) && RunEnd(text, at + 1, CharClasses.IsDigit) == at + 1 + Thousand; // 12'500
        if (!singleOpen && at + 2 < text.Length && text[at + 1] == '-' && CharClasses.IsLetter(text[at + 2]))
            return true; // "Tal'-Pokal"
        if (singleOpen || mark is '‘' or '`' or '′' || !Sibilants.Contains(before))
            return false;
        return at + 1 >= text.Length || CharClasses.Of(text[at + 1]) != CharClass.Apostrophe; // "Hans' Haus"
    }

    private static bool IsGenderEnding(ReadOnlySpan<char> text, int sign, int from) =>
        CharClasses.IsLetter(text[sign - 1])
        && IsLetterAt(text, from)
        && WordSet.GenderEndings.Has(text[from..RunEnd(text, from, CharClasses.IsLetter)]);

    /// <summary>"CDU/CSU", "Lehrer/innen", "Lehrer/-innen", "Yahoo!".</summary>
    private static int WholeEnd(ReadOnlySpan<char> text, int start, int at)
    {
        var from = at + 1 < text.Length && text[at] == '/' && text[at + 1] == '-' ? at + 2 : at + 1;
        var end = RunEnd(text, from, CharClasses.IsWord);
        if (WordSet.Whole.Has(text[start..end]))
            return end;
        return text[at] == '/' && IsGenderEnding(text, at, from) ? end : at;
    }

    /// <summary>The place after a stop inside a word: "z.B.", "Dr.-Ing.", "1.000", "ver.di".</summary>
    private static int InnerStop(ReadOnlySpan<char> text, int start, int stop)
    {
        var next = stop + 1;
        if (next >= text.Length)
            return stop;
        var before = text[stop - 1];
        if (CharClasses.IsDigit(text[next]))
            return IsAbbreviation(text, start, stop) ? stop : next;
        if (CharClasses.Of(text[next]) == CharClass.Hyphen && IsLetterAt(text, next + 1))
            return stop - start == 1 || IsAbbreviation(text, start, stop) || IsInitial(text, stop) ? next : stop;
        if (!CharClasses.IsLetter(text[next]) || CharClasses.IsDigit(before))
            return stop;
        var run = RunEnd(text, next, c => CharClasses.IsLetter(c) || c == '.');
        var dotted = text[run - 1] == '.' ? run - 1 : run;
        if (WordSet.Whole.Has(text[start..dotted]))
            return dotted;
        if (IsAbbreviation(text, start, run - 1) && text[run - 1] == '.')
            return run - 1;
        if (IsInitial(text, stop) && next + 1 < text.Length && text[next + 1] == '.')
            return next;
        if (IsAbbreviation(text, start, stop))
            return stop;
        return char.IsLower(before) && char.IsLower(text[next]) ? next : stop;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int start, int stop) =>
        stop < text.Length && stop - start < Ahead && Abbreviations.TryFind(text[start..(stop + 1)], out _);

    /// <summary>True when one letter stands before the stop.</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int stop) =>
        CharClasses.IsLetter(text[stop - 1])
        && (stop == 1 || !(CharClasses.IsWord(text[stop - 2]) || CharClasses.Of(text[stop - 2]) == CharClass.Mark));

    /// <summary>The end of a bare host name such as "tagesschau.de" with its path, or the stop's place.</summary>
    private static int HostEnd(ReadOnlySpan<char> text, int start, int stop)
    {
        var end = stop;
        var dot = stop;
        var limit = Math.Min(text.Length, stop + Ahead);
        while (dot < limit && text[dot] == '.')
        {
            var label = dot + 1;
            var last = label;
            while (last < limit && (CharClasses.IsWord(text[last]) || text[last] == '-'))
                last++;
            if (last == label)
                break;
            if (WordSet.Domains.Has(text[label..last]))
                end = last;
            dot = last;
        }

        if (end == stop)
            return stop;
        return end < text.Length && text[end] == '/' && IsLetterAt(text, end + 1)
            ? AddressScanner.End(text, start, end)
            : end;
    }

    private static int RunEnd(ReadOnlySpan<char> text, int from, Func<char, bool> belongs)
    {
        var limit = Math.Min(text.Length, from + Ahead);
        var end = from;
        while (end < limit && belongs(text[end]))
            end++;
        return end;
    }
}
