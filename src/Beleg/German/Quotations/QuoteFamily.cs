namespace Beleg.German.Quotations;

/// <summary>Quotation marks that can open and close each other.</summary>
internal enum QuoteFamily : byte
{
    /// <summary>„ “ ” " and doubled commas or apostrophes.</summary>
    Double,

    /// <summary>‚ ‘ ’ '</summary>
    Single,

    /// <summary>» «</summary>
    Guillemet,

    /// <summary>› ‹</summary>
    SingleGuillemet,
}
