using Beleg.German.Tokens;

namespace Beleg.Lab.German.Data;

/// <summary>The tokens of corpora as the library would have them.</summary>
internal static class TreebankText
{
    /// <summary>The tokens of a sentence.</summary>
    public static List<(string Surface, TokenKind Kind)> Tokens(IEnumerable<string> forms) =>
        [.. forms.Select(TypedMarks.Read).Select(f => (f, Tokenizer.KindOf(f)))];
}
