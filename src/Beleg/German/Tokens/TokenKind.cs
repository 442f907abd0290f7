namespace Beleg.German.Tokens;

/// <summary>What a token is made of, before anything is known of German.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, apostrophes and digits; abbreviations with their full stop.</summary>
    Word,

    /// <summary>Digits, with inner separators; ordinals with their full stop ("24.").</summary>
    Number,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A full stop, question mark, exclamation mark or ellipsis.</summary>
    Stop,

    /// <summary>A colon or semicolon.</summary>
    Colon,

    /// <summary>A dash between parts of a sentence.</summary>
    Dash,

    /// <summary>A quotation mark of any kind.</summary>
    Quote,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A web or mail address.</summary>
    Address,

    /// <summary>Anything else that is visible: "%", "€", "&amp;", an emoji.</summary>
    Symbol,
}
