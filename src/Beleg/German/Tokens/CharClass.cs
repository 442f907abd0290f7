namespace Beleg.German.Tokens;

/// <summary>What a UTF-16 unit is to the tokenizer.</summary>
internal enum CharClass : byte
{
    /// <summary>White space, control characters, zero-width space: parts tokens and is never in one.</summary>
    Blank,

    /// <summary>An invisible format character (soft hyphen, joiner): kept inside a word, else blank.</summary>
    Joiner,
    Letter,

    /// <summary>A digit of any script, also fractions and superscripts.</summary>
    Digit,

    /// <summary>A combining mark: continues what stands before it.</summary>
    Mark,

    /// <summary>A mark that is an apostrophe in one place and a single quotation mark in another.</summary>
    Apostrophe,

    /// <summary>A sign that is never anything but a quotation mark, but for the inch sign.</summary>
    Quote,
    Stop,
    Comma,
    Colon,
    Hyphen,
    Dash,
    Open,
    Close,
    Surrogate,
    Symbol,
}
