using System.Collections.Immutable;

namespace Beleg.German.Tokens;

/// <summary>
/// Cuts a German text into tokens: words with their hyphens, abbreviations and ordinals with their stop, numbers with
/// their separators, every other mark by itself. One pass, linear in the text; any string can be read.
/// </summary>
public static class Tokenizer
{
    // German news has a token for every five to six characters.
    private const int CharactersPerToken = 5;

    /// <summary>
    /// The tokens of a text, in order. They do not overlap and hold every visible character; white space and control
    /// characters are in none.
    /// </summary>
    public static ImmutableArray<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = ImmutableArray.CreateBuilder<Token>((text.Length / CharactersPerToken) + 1);
        new TokenScanner(text, tokens).Run();
        return tokens.DrainToImmutable();
    }

    /// <summary>
    /// What a token is made of that somebody else cut out. What would be several tokens here is a word where it holds one
    /// ("(SPD)"), else a number where it holds one, else what its first part is; what is invisible is a symbol.
    /// </summary>
    public static TokenKind KindOf(string token)
    {
        var parts = Tokenize(TypedMarks.Read(token));
        foreach (var kind in (ReadOnlySpan<TokenKind>)[TokenKind.Word, TokenKind.Address, TokenKind.Number])
        {
            if (parts.Any(p => p.Kind == kind))
                return kind;
        }

        return parts.IsEmpty ? TokenKind.Symbol : parts[0].Kind;
    }
}
