using Beleg.German.Tokens;

namespace Beleg.German.Sentences;

/// <summary>What the words of a sentence up to some place tell: whether a full clause stands there that awaits nothing.</summary>
internal struct ClauseSoFar
{
    // "Hinzu kommt:", "Fest steht:" say nothing by themselves.
    private const int Fewest = 3;

    private int words;
    private bool hasFinite;
    private bool awaits;
    private bool hasComma;
    private bool isAfterComma;
    private bool endsOpen;

    /// <summary>
    /// True for a full clause that does not announce what is said. One whose last word is its finite verb in second place
    /// ("Der Minister, ein Bayer, bestritt:") lacks its object; last in a dependent clause the verb lacks nothing.
    /// </summary>
    public readonly bool IsComplete => hasFinite && !awaits && !endsOpen && words >= Fewest;

    /// <summary>Takes the next token.</summary>
    public void Add(ReadOnlySpan<char> text, Token token)
    {
        var follows = isAfterComma;
        isAfterComma = token.Kind == TokenKind.Comma;
        hasComma |= isAfterComma;
        if (token.Kind != TokenKind.Word)
            return;
        words++;
        endsOpen = false;
        if (!ClauseVerbs.TryFind(text[token.Span.Start..token.Span.End], out var kind))
            return;
        awaits |= kind is not ClauseVerbKind.Plain;
        if (kind == ClauseVerbKind.Said)
            return;
        endsOpen = follows || !(hasComma || hasFinite);
        hasFinite = true;
    }
}
