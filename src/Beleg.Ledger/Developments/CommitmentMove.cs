namespace Beleg.Ledger.Developments;

/// <summary>What a report adds to the course of a commitment.</summary>
public enum CommitmentMove
{
    /// <summary>It is the first to tell of it.</summary>
    Opens,

    /// <summary>It has come further: announced, pending, agreed, signed.</summary>
    Advances,

    /// <summary>It stands where it stood.</summary>
    Repeats,

    /// <summary>The report tells of less than an earlier one did.</summary>
    FallsBack,

    /// <summary>A party denies it or refuses it.</summary>
    Denies,

    /// <summary>It is told again after it was denied.</summary>
    Reaffirms,
}
