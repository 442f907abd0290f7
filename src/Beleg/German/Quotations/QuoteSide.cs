namespace Beleg.German.Quotations;

/// <summary>Which way a quotation mark faces, by what touches it; marks in a row face the same way.</summary>
internal enum QuoteSide : byte
{
    /// <summary>Both sides are open or both are touched.</summary>
    Unclear,

    /// <summary>A word touches it from the right only.</summary>
    Opens,

    /// <summary>A word or mark touches it from the left only.</summary>
    Closes,
}
