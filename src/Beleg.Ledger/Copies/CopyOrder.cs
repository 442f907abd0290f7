namespace Beleg.Ledger.Copies;

/// <summary>Whether the dates of two reports tell which came first.</summary>
public enum CopyOrder
{
    /// <summary>They do not: one is missing, or both may be the same day.</summary>
    Unknown,

    /// <summary>They do.</summary>
    ByDate,
}
