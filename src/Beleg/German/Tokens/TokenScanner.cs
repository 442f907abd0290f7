using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.German.Tokens;

/// <summary>The walk over a text: tells what begins at each place and leaves the end of it to the scanner in charge.</summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text, ImmutableArray<Token>.Builder tokens)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private Span previous;
    private bool singleOpen;
    private bool straightOpen;

    public void Run()
    {
        while (at < text.Length)
        {
            if (CharClasses.IsInvisible(text[at]))
                SkipInvisible();
            else
                Chunk(ChunkEnd());
        }
    }

    private void SkipInvisible()
    {
        var lines = 0;
        for (; at < text.Length && CharClasses.IsInvisible(text[at]); at++)
        {
            if (text[at] == '\n')
                lines++;
        }

        if (lines > 0)
            previous = default; // What stands on the line before says nothing of a number that begins this one.
        if (lines > 1)
            singleOpen = straightOpen = false; // A quotation that goes on re-opens at the paragraph.
    }

    private readonly int ChunkEnd()
    {
        var end = at;
        while (end < text.Length && CharClasses.Of(text[end]) != CharClass.Blank)
            end++;
        return end;
    }

    /// <summary>Reads up to the next blank; addresses are looked for once, before words are cut.</summary>
    private void Chunk(int end)
    {
        var search = at;
        while (AddressScanner.TryFind(text, search, end, out var address))
        {
            while (at < address.Start)
                Next();
            if (at > address.Start)
            {
                search = at; // A word reached into it: that was no address.
                continue;
            }

            Add(address.End, TokenKind.Address);
            search = at;
        }

        while (at < end)
            Next();
    }

    private void Next()
    {
        switch (CharClasses.Of(text[at]))
        {
            case CharClass.Blank or CharClass.Joiner:
                at++;
                break;
            case CharClass.Letter or CharClass.Digit:
                Word(at);
                break;
            case CharClass.Apostrophe:
                Apostrophe();
                break;
            case CharClass.Quote:
                Quote();
                break;
            case CharClass.Stop:
                Add(text[at] == '.' ? Run('.') : at + 1, TokenKind.Stop);
                break;
            case CharClass.Comma:
                Comma();
                break;
            case CharClass.Colon:
                Colon();
                break;
            case CharClass.Hyphen:
                Hyphen();
                break;
            case CharClass.Dash:
                Add(Run(text[at]), TokenKind.Dash);
                break;
            case CharClass.Open:
                Add(at + 1, TokenKind.Open);
                break;
            case CharClass.Close:
                Add(at + 1, TokenKind.Close);
                break;
            default:
                Symbol();
                break;
        }
    }

    private void Word(int from)
    {
        var end = WordScanner.End(text, from, singleOpen, out var kind);
        if (kind != TokenKind.Address && StopRule.Belongs(text, at, end, previous))
            end++;
        Add(end, kind);
    }

    private void Apostrophe()
    {
        if (Peek(1) == text[at] && text[at] is '\'' or '`' or '´')
        {
            Add(at + 2, TokenKind.Quote); // Two single marks typed for a double one.
            return;
        }

        if (text[at] == '′' && at > 0 && CharClasses.IsDigit(text[at - 1]))
        {
            Add(at + 1, TokenKind.Symbol);
            return;
        }

        var opens = !IsWordBefore && at + 1 < text.Length && !CharClasses.IsInvisible(text[at + 1]);
        if (opens && WordScanner.IsClipped(text, at))
        {
            Word(at + 1);
            return;
        }

        var isFoot = !singleOpen && at > 0 && CharClasses.IsDigit(text[at - 1]);
        singleOpen = opens;
        Add(at + 1, isFoot ? TokenKind.Symbol : TokenKind.Quote);
    }

    private void Quote()
    {
        var mark = text[at];
        if (mark != '"')
        {
            singleOpen = mark == '‚' || (singleOpen && mark is not ('‹' or '›'));
            Add(at + 1, TokenKind.Quote);
            return;
        }

        if (!straightOpen && at > 0 && CharClasses.IsDigit(text[at - 1]))
        {
            Add(at + 1, TokenKind.Symbol); // Inches.
            return;
        }

        straightOpen = !straightOpen || (!IsWordBefore && at + 1 < text.Length && CharClasses.IsWord(text[at + 1]));
        Add(at + 1, TokenKind.Quote);
    }

    private void Comma()
    {
        var isLowQuote = Peek(1) == ',' && !IsWordBefore && at + 2 < text.Length && CharClasses.IsWord(text[at + 2]);
        if (isLowQuote)
            Add(at + 2, TokenKind.Quote);
        else
            Add(at + 1, TokenKind.Comma);
    }

    private void Colon()
    {
        var smiley = SymbolScanner.SmileyEnd(text, at);
        if (smiley > at)
            Add(smiley, TokenKind.Symbol);
        else
            Add(at + 1, TokenKind.Colon);
    }

    private void Hyphen()
    {
        var next = Peek(1);
        var isFree = at == 0 || !CharClasses.IsWord(text[at - 1]);
        var isBlankBefore = at == 0 || CharClasses.IsInvisible(text[at - 1]);
        if (CharClasses.IsDigit(next) && (isBlankBefore || CharClasses.Of(text[at - 1]) == CharClass.Open))
            Word(at + 1); // "-5 Grad"
        else if (isFree && CharClasses.IsLetter(next) && !(isBlankBefore && char.IsUpper(next)))
            Word(at + 1); // "Bürobedarf und -möbel"
        else
            Add(Run(text[at]), TokenKind.Dash);
    }

    private void Symbol()
    {
        var c = text[at];
        var next = Peek(1);
        if (CharClasses.Of(c) == CharClass.Surrogate && SymbolScanner.IsWordPair(text, at))
            Word(at);
        else if (c is '+' or '±' or '−' && CharClasses.IsDigit(next) && !IsWordBefore)
            Word(at + 1);
        else if (c is '#' or '@' && CharClasses.IsLetter(next) && !IsWordBefore)
            Word(at + 1);
        else
            Add(c == '§' ? Run(c) : SymbolScanner.End(text, at), TokenKind.Symbol);
    }

    private readonly bool IsWordBefore => at > 0 && (CharClasses.IsWord(text[at - 1]) || text[at - 1] == '.');

    private readonly char Peek(int ahead) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private readonly int Run(char mark)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == mark)
            end++;
        return end;
    }

    private void Add(int end, TokenKind kind)
    {
        previous = new Span(at, end);
        tokens.Add(new Token(previous, kind));
        at = end;
    }
}
