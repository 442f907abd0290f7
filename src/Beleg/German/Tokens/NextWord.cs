namespace Beleg.German.Tokens;

/// <summary>What follows a full stop in the same paragraph, as far as it tells whether a sentence ends there.</summary>
internal readonly ref struct NextWord
{
    private const int Longest = 40;

    private NextWord(ReadOnlySpan<char> word, bool adjacent)
    {
        Word = word;
        IsAdjacent = adjacent;
    }

    /// <summary>The letters and digits, or the mark; empty at the end of the paragraph.</summary>
    public ReadOnlySpan<char> Word { get; }

    /// <summary>True when no blank parts it from the stop.</summary>
    public bool IsAdjacent { get; }

    public char First => Word.IsEmpty ? '\0' : Word[0];

    public bool EndsParagraph => Word.IsEmpty;

    public bool IsLetter => CharClasses.IsLetter(First);

    public bool IsNumber => CharClasses.IsDigit(First);

    /// <summary>A quotation mark apart from the stop, which opens.</summary>
    public bool IsQuote => !IsAdjacent && CharClasses.Of(First) is CharClass.Quote or CharClass.Apostrophe;

    public bool IsMonth => WordSet.Months.Has(Word);

    /// <summary>A mark within a sentence that touches the stop: "am 24., einem Montag", "die 1./2. Klasse".</summary>
    public bool IsInner =>
        IsAdjacent
        && (
            CharClasses.Of(First) is CharClass.Comma or CharClass.Colon or CharClass.Hyphen or CharClass.Dash
            || First == '/'
        );

    public bool IsClose => IsInner || (IsAdjacent && CharClasses.Of(First) == CharClass.Close);

    /// <summary>True at the end of the paragraph and before a word of the closed classes with a capital letter.</summary>
    public bool EndsSentence => EndsParagraph || (char.IsUpper(First) && WordSet.Openers.HasLower(Word));

    public static NextWord After(ReadOnlySpan<char> text, int from)
    {
        var start = from;
        var lines = 0;
        while (start < text.Length && CharClasses.IsInvisible(text[start]))
        {
            if (text[start++] == '\n' && ++lines > 1)
                return default;
        }

        if (start >= text.Length)
            return default;
        var end = start + 1;
        if (CharClasses.IsLetter(text[start]))
        {
            var limit = Math.Min(text.Length, start + Longest);
            while (end < limit && CharClasses.IsLetter(text[end]))
                end++;
        }

        return new NextWord(text[start..end], start == from);
    }
}
