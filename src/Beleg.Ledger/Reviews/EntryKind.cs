namespace Beleg.Ledger.Reviews;

/// <summary>What kinds of entries a ledger has.</summary>
public enum EntryKind
{
    /// <summary>A report: "r3".</summary>
    Report,

    /// <summary>Something that a report says: "r3/s4".</summary>
    Saying,

    /// <summary>A claim: "c7".</summary>
    Claim,

    /// <summary>A source: "q2".</summary>
    Source,

    /// <summary>An open point: "o5".</summary>
    OpenPoint,

    /// <summary>A story: "n4".</summary>
    Story,

    /// <summary>A commitment over time: "k3".</summary>
    Commitment,
}
