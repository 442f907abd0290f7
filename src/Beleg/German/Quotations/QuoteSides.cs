using System.Collections.Immutable;
using Beleg.German.Tokens;

namespace Beleg.German.Quotations;

/// <summary>Finds which way every quotation mark of a text faces, in two passes.</summary>
internal static class QuoteSides
{
    /// <summary>The side of every token; of no meaning for one that is not a quotation mark.</summary>
    public static QuoteSide[] Of(string text, ImmutableArray<Token> tokens)
    {
        var left = new bool[tokens.Length];
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Quote || tokens[i - 1].Span.End != tokens[i].Span.Start)
                continue;
            left[i] = tokens[i - 1].Kind == TokenKind.Quote ? left[i - 1] : CanEndQuotation(tokens[i - 1].Kind);
        }

        var sides = new QuoteSide[tokens.Length];
        var right = false;
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            if (tokens[i].Kind != TokenKind.Quote)
                continue;
            var touches = i + 1 < tokens.Length && tokens[i].Span.End == tokens[i + 1].Span.Start;
            if (!touches)
                right = false;
            else if (tokens[i + 1].Kind != TokenKind.Quote)
                right = CanBeginQuotation(text, tokens[i + 1]);
            sides[i] =
                left[i] == right ? QuoteSide.Unclear
                : right ? QuoteSide.Opens
                : QuoteSide.Closes;
        }

        return sides;
    }

    private static bool CanEndQuotation(TokenKind before) =>
        before is not (TokenKind.Open or TokenKind.Dash or TokenKind.Colon);

    private static bool CanBeginQuotation(string text, Token after) =>
        after.Kind switch
        {
            TokenKind.Word or TokenKind.Number => text[after.Span.Start] != '-', // „Bild“-Zeitung
            TokenKind.Address or TokenKind.Open or TokenKind.Symbol => true,
            TokenKind.Stop => after.Span.Length > 1 || text[after.Span.Start] == '…',
            _ => false,
        };
}
