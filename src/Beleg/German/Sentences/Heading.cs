using Beleg.German.Tokens;

namespace Beleg.German.Sentences;

/// <summary>Tells a heading from a sentence by how the line looks.</summary>
internal static class Heading
{
    private const int Longest = 120;
    private const int MostTokens = 20;
    private const int MostTokensOfQuestion = 12;

    /// <summary>
    /// True for a short paragraph of one piece without a sentence mark at its end, in quotation marks or out of them, or
    /// for a short question without quotation marks. What begins with a small letter or an item's mark is none.
    /// </summary>
    public static bool Looks(string text, ReadOnlySpan<Token> paragraph)
    {
        var last = paragraph[^1];
        if (
            paragraph.Length > MostTokens
            || last.Span.End - paragraph[0].Span.Start > Longest
            || !Begins(text, paragraph)
        )
            return false;
        return last.Kind switch
        {
            TokenKind.Stop => text[last.Span.Start] == '?'
                && paragraph.Length <= MostTokensOfQuestion
                && !Has(paragraph, TokenKind.Quote),
            TokenKind.Quote => paragraph.Length > 1 && paragraph[^2].Kind != TokenKind.Stop,
            TokenKind.Comma or TokenKind.Colon or TokenKind.Dash => false,
            _ => true,
        };
    }

    private static bool Begins(string text, ReadOnlySpan<Token> paragraph)
    {
        if (!Has(paragraph, TokenKind.Word))
            return false;
        var start = text[paragraph[0].Span.Start];
        return paragraph[0].Kind switch
        {
            TokenKind.Word or TokenKind.Address => !char.IsLower(start),
            TokenKind.Number or TokenKind.Quote => true,
            _ => false,
        };
    }

    private static bool Has(ReadOnlySpan<Token> tokens, TokenKind kind)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == kind)
                return true;
        }

        return false;
    }
}
