using Beleg.German.Tokens;

namespace Beleg.Lab.German;

/// <summary>Tells what a token of a treebank is made of, as the tokenizer would.</summary>
internal static class TokenKinds
{
    public static TokenKind Of(string form)
    {
        var first = form[0];
        if (char.IsAsciiDigit(first))
            return form.Any(char.IsLetter) ? TokenKind.Word : TokenKind.Number;
        if (form.Any(char.IsLetter))
            return form.Contains("://", StringComparison.Ordinal) || form.Contains('@')
                ? TokenKind.Address
                : TokenKind.Word;
        return first switch
        {
            ',' => TokenKind.Comma,
            '.' or '!' or '?' or '…' => TokenKind.Stop,
            ':' or ';' => TokenKind.Colon,
            '-' or '–' or '—' => form.Any(char.IsAsciiDigit) ? TokenKind.Number : TokenKind.Dash,
            '"' or '„' or '“' or '”' or '‚' or '‘' or '’' or '\'' or '»' or '«' or '›' or '‹' or '`' => TokenKind.Quote,
            '(' or '[' or '{' => TokenKind.Open,
            ')' or ']' or '}' => TokenKind.Close,
            '/' or '*' or '_' or '|' or '~' => TokenKind.Dash,
            _ => TokenKind.Symbol,
        };
    }
}
