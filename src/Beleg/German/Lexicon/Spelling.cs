namespace Beleg.German.Lexicon;

/// <summary>How a surface was written before it was looked up.</summary>
public enum Spelling : byte
{
    /// <summary>As it stands.</summary>
    AsWritten,

    /// <summary>With a small first letter: "Teilte" as "teilte".</summary>
    SmallFirst,

    /// <summary>With a capital first letter and small ones after it: "BERLIN" as "Berlin", "flugzeuge" as "Flugzeuge".</summary>
    Title,

    /// <summary>In small letters: "MIT" as "mit".</summary>
    Small,
}
