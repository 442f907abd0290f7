using Beleg.German.Tokens;

namespace Beleg.German.Sentences;

/// <summary>Finds where the sentences of one paragraph end.</summary>
internal readonly ref struct SentenceEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<Token> tokens = tokens;

    /// <summary>The index after the last token of the sentence that begins at <paramref name="first"/>.</summary>
    public int Next(int first)
    {
        var brackets = 0;
        var opening = -1;
        ClauseSoFar clause = default;
        for (var i = first; i < tokens.Length; i++)
        {
            var end = -1;
            clause.Add(text, tokens[i]);
            switch (tokens[i].Kind)
            {
                case TokenKind.Open:
                    brackets++;
                    break;
                case TokenKind.Close:
                    brackets--;
                    break;
                case TokenKind.Quote:
                    opening = IsClosing(i) ? -1 : i;
                    break;
                case TokenKind.Stop:
                    end = AfterStop(i, first, opening, out var past);
                    for (; end < 0 && i + 1 < past; i++)
                        brackets -= tokens[i + 1].Kind == TokenKind.Close ? 1 : 0;
                    break;
                case TokenKind.Word when text[tokens[i].Span.End - 1] == '.':
                    end = AfterAbbreviation(i);
                    break;
                case TokenKind.Colon when brackets <= 0:
                    end = Parts(i, clause) ? i + 1 : -1;
                    clause = default; // What follows is told by itself: "Sie sagte: „Es ist so: Wir gehen.“"
                    break;
            }

            if (end > 0)
                return end;
        }

        return tokens.Length;
    }

    /// <summary>
    /// True for a colon with a sentence on either side, and for a semicolon unless a noun without a verb follows, as the
    /// next thing of a list does.
    /// </summary>
    private bool Parts(int mark, ClauseSoFar before) =>
        text[tokens[mark].Span.Start] == ';'
            ? !StartsLarge(mark + 1) || ClauseAhead.Begins(text, tokens, mark + 1)
            : before.IsComplete && ClauseAhead.Begins(text, tokens, mark + 1);

    /// <summary>The end of the sentence, or -1; "past" is what has been looked at and needs no second look.</summary>
    private int AfterStop(int stop, int first, int opening, out int past)
    {
        past = stop + 1;
        if (stop > first && tokens[stop - 1].Kind == TokenKind.Open && Touches(stop))
            return -1; // "[...]", "(!)"
        var end = past = PastClosing(stop + 1, out var closed);
        if (end >= tokens.Length)
            return end;
        var mark = text[tokens[stop].Span.Start];
        var isEllipsis = mark is '…' or '‥' || tokens[stop].Span.Length > 1;
        var next = tokens[end];
        switch (next.Kind)
        {
            case TokenKind.Comma or TokenKind.Colon or TokenKind.Close:
                return -1;
            case TokenKind.Dash:
                return closed || !StartsLarge(end + 1) ? -1 : end;
            case TokenKind.Open when closed:
                return -1;
            case TokenKind.Word when char.IsLower(text[next.Span.Start]) && !IsTradeName(next):
                return -1;
            case TokenKind.Word when isEllipsis:
                return IsOpener(next) ? end : -1;
        }

        if (mark != '.' && Touches(end) && next.Kind == TokenKind.Word)
            return -1; // "E!Online"
        if (closed && mark is not '.' && opening > first && !IsSaid(opening))
            return -1; // A title with its mark: in der Show „Wer wird das?“ Gäste …
        return end;
    }

    /// <summary>A name that begins small wherever it stands: "eBay", "iPhone".</summary>
    private bool IsTradeName(Token word) => word.Span.Length > 2 && char.IsUpper(text[word.Span.Start + 1]);

    /// <summary>True when the quotation follows a colon or comma, as what somebody says does.</summary>
    private bool IsSaid(int opening) =>
        tokens[opening - 1].Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Dash;

    private int AfterAbbreviation(int word)
    {
        var surface = text[tokens[word].Span.Start..tokens[word].Span.End];
        if (Abbreviations.TryFind(surface, out var kind) ? kind == AbbreviationKind.Inner : surface.Length <= 2)
            return -1;
        var end = PastClosing(word + 1, out _);
        return end >= tokens.Length || IsOpener(tokens[end]) ? end : -1;
    }

    /// <summary>Past the stops, closing quotation marks, brackets and "[...]" that touch the end of the sentence.</summary>
    private int PastClosing(int at, out bool closed)
    {
        closed = false;
        for (; at < tokens.Length; at++)
        {
            var kind = tokens[at].Kind;
            if (kind == TokenKind.Quote && IsClosing(at))
                closed = true;
            else if (IsOmission(at))
                at += 2;
            else if (!(Touches(at) && kind is TokenKind.Stop or TokenKind.Close))
                break;
        }

        return at;
    }

    private bool IsOmission(int at) =>
        at + 2 < tokens.Length
        && tokens[at].Kind == TokenKind.Open
        && tokens[at + 1].Kind == TokenKind.Stop
        && tokens[at + 2].Kind == TokenKind.Close;

    /// <summary>True when a quotation mark touches what stands before it and not a word after it.</summary>
    private bool IsClosing(int at)
    {
        var span = tokens[at].Span;
        var isWordAfter = span.End < text.Length && CharClasses.IsWord(text[span.End]);
        if (Touches(at))
            return !isWordAfter || text[span.Start] is '“' or '”';
        return !isWordAfter && at + 1 == tokens.Length;
    }

    private bool Touches(int at) => at > 0 && tokens[at - 1].Span.End == tokens[at].Span.Start;

    private bool StartsLarge(int at) =>
        at < tokens.Length && tokens[at].Kind == TokenKind.Word && char.IsUpper(text[tokens[at].Span.Start]);

    private bool IsOpener(Token token) =>
        (token.Kind == TokenKind.Quote && token.Span.End < text.Length && char.IsUpper(text[token.Span.End]))
        || (
            token.Kind == TokenKind.Word
            && char.IsUpper(text[token.Span.Start])
            && WordSet.Openers.HasLower(text[token.Span.Start..token.Span.End])
        );
}
