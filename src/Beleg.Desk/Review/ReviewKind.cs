namespace Beleg.Desk.Review;

/// <summary>Why something waits for a person; in the order in which it is asked.</summary>
public enum ReviewKind
{
    /// <summary>A statement of a claim that one source affirms and another rejects.</summary>
    Contested,

    /// <summary>An open point that a later report seems to end.</summary>
    OpenPoints,

    /// <summary>A commitment that reports tell to have been agreed, signed or denied.</summary>
    Commitments,

    /// <summary>A source that may be one whom the ledger knows.</summary>
    Sources,

    /// <summary>Two claims that may be one.</summary>
    Claims,

    /// <summary>A statement that reading is unsure of.</summary>
    Unsure,
}
