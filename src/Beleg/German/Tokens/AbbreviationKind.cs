namespace Beleg.German.Tokens;

/// <summary>How an abbreviation behaves before its stop and after it.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>Something always follows: "Dr.", "z.B.".</summary>
    Inner,

    /// <summary>Can be the last word of a sentence: "usw.", "Mio.".</summary>
    Final,

    /// <summary>An abbreviation only before a number, else an ordinary word: "Art. 5", but "dieser Art."</summary>
    Number,

    /// <summary>An abbreviation only beside a number, else a name or a word: "3. Jan.", but "sagte Jan."</summary>
    Date,
}
