namespace Beleg.Ledger.Custody;

/// <summary>What the custody log tells of.</summary>
public enum CustodyEvent
{
    /// <summary>A report came into the ledger.</summary>
    TakenIn,

    /// <summary>A report was read.</summary>
    Read,

    /// <summary>A person decided something.</summary>
    Decided,

    /// <summary>A person took a report out of the story.</summary>
    Withdrawn,

    /// <summary>A person took a decision back.</summary>
    Undone,
}
