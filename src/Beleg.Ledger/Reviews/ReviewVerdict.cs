namespace Beleg.Ledger.Reviews;

/// <summary>What a person decided on an entry.</summary>
public enum ReviewVerdict
{
    /// <summary>It is right.</summary>
    Accept,

    /// <summary>It is wrong, and counts for nothing; a report is taken out of the story.</summary>
    Reject,

    /// <summary>A field of it has another value.</summary>
    Correct,

    /// <summary>It is one with another entry.</summary>
    Merge,

    /// <summary>Another entry is no part of it.</summary>
    Split,
}
