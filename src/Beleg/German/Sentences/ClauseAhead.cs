using Beleg.German.Tokens;

namespace Beleg.German.Sentences;

/// <summary>Looks ahead whether a full sentence begins at some place: a capital letter, a finite verb, a stop.</summary>
internal static class ClauseAhead
{
    // A sentence whose end is further away is not told; this keeps the cost of a mark bounded.
    private const int Furthest = 80;

    /// <summary>
    /// True when a full sentence begins at a token, within quotation marks or not. Its verb stands before the first comma
    /// or right after one: what stands elsewhere belongs to a clause within a list. A word of the closed classes that is
    /// no article ("Er", "Dann", "Mit") begins a sentence and no list, even where the verb is not known. A question is
    /// what the clause before it raises, and no sentence apart.
    /// </summary>
    public static bool Begins(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        var isQuoted = at < tokens.Length && tokens[at].Kind == TokenKind.Quote;
        var first = isQuoted ? at + 1 : at;
        if (first >= tokens.Length || !IsCapital(text, tokens[first]))
            return false;
        var isFull = IsOpener(Word(text, tokens[first]));
        var brackets = 0;
        var hasComma = false;
        var end = Math.Min(tokens.Length, first + Furthest);
        for (var i = first; i < end; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.Open:
                    brackets++;
                    break;
                case TokenKind.Close:
                    brackets--;
                    break;
                case TokenKind.Comma when brackets <= 0:
                    hasComma = true;
                    break;
                case TokenKind.Word when brackets <= 0 && (!hasComma || tokens[i - 1].Kind == TokenKind.Comma):
                    isFull = isFull || ClauseVerbs.IsFinite(Word(text, tokens[i]));
                    break;
                case TokenKind.Stop when brackets <= 0:
                    return isFull && text[tokens[i].Span.Start] != '?';
                case TokenKind.Colon when brackets <= 0:
                case TokenKind.Quote when isQuoted:
                    return isFull;
            }
        }

        return false;
    }

    private static bool IsCapital(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Word && char.IsUpper(text[token.Span.Start]);

    private static bool IsOpener(ReadOnlySpan<char> word) =>
        WordSet.Openers.HasLower(word) && !WordSet.Determiners.HasLower(word);

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, Token token) =>
        text[token.Span.Start..token.Span.End];
}
