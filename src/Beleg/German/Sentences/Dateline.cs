using System.Collections.Frozen;
using Beleg.German.Tokens;
using Beleg.German.Words;

namespace Beleg.German.Sentences;

/// <summary>
/// The place and the agency before the first sentence of a report: "Berlin (dpa) –", "Hannover (epd).",
/// "Washington/Genf, 3. Mai (AP/Reuters) -". It is no part of the sentence after it.
/// </summary>
internal static class Dateline
{
    private const int MostTokensOfPlace = 9;
    private const int MostTokensOfCredit = 7;

    // "lby", "mho": a regional service or the initials of whoever wrote it.
    private const int LongestSign = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Agencies = WordList
        .Read("agencies.tsv", 3)
        .SelectMany(row => row[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(row[0]))
        .Select(name => name.TrimStart('?'))
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of tokens of the dateline that opens a paragraph, with the mark after it; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> text, ReadOnlySpan<Token> paragraph)
    {
        var open = Place(text, paragraph);
        var close = open > 0 ? Credit(text, paragraph, open) : 0;
        if (close == 0)
            return 0;
        var next = close + 1;
        if (next == paragraph.Length)
            return 0;
        if (paragraph[next].Kind is TokenKind.Dash or TokenKind.Colon or TokenKind.Stop)
            return next + 1 < paragraph.Length ? next + 1 : 0;

        // Without a mark a capital letter shows that a sentence begins; "die Agentur Belga (Brüssel) meldete" goes on.
        return
            paragraph[next].Kind is TokenKind.Word or TokenKind.Quote && !char.IsLower(text[paragraph[next].Span.Start])
            ? next
            : 0;
    }

    // The index of the bracket after a place; 0 where something else stands before it.
    private static int Place(ReadOnlySpan<char> text, ReadOnlySpan<Token> paragraph)
    {
        for (var i = 0; i < paragraph.Length && i <= MostTokensOfPlace; i++)
        {
            var word = text[paragraph[i].Span.Start..paragraph[i].Span.End];
            switch (paragraph[i].Kind)
            {
                case TokenKind.Open:
                    return i;
                case TokenKind.Word when i == 0 && (char.IsLower(word[0]) || WordSet.Openers.HasLower(word)):
                    return 0;

                // "Frankfurt am Main", "Rothenburg o. d. T."; a verb or noun in small letters is longer.
                case TokenKind.Word when char.IsLower(word[0]) && word.Length > 3:
                    return 0;
                case TokenKind.Word or TokenKind.Number or TokenKind.Comma or TokenKind.Symbol:
                    continue;
                default:
                    return 0;
            }
        }

        return 0;
    }

    // The index of the bracket's end; 0 where it holds anything but agencies and signs.
    private static int Credit(ReadOnlySpan<char> text, ReadOnlySpan<Token> paragraph, int open)
    {
        var (agencies, start) = (0, open + 1);
        var end = Math.Min(paragraph.Length, open + 2 + MostTokensOfCredit);
        for (var i = open + 1; i < end; i++)
        {
            var isClose = paragraph[i].Kind == TokenKind.Close;
            var isMark = paragraph[i].Kind is TokenKind.Comma or TokenKind.Symbol;
            if (!isClose && !isMark)
                continue;
            if (i == start)
                return 0;
            var name = text[paragraph[start].Span.Start..paragraph[i - 1].Span.End];
            if (Agencies.Contains(name))
                agencies++;
            else if (name.Length > LongestSign)
                return 0;
            if (isClose)
                return agencies > 0 ? i : 0;
            start = i + 1;
        }

        return 0;
    }
}
