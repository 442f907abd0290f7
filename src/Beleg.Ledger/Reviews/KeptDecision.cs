namespace Beleg.Ledger.Reviews;

/// <summary>A decision as the ledger keeps it.</summary>
/// <param name="Number">Its number, from 1 in the order of deciding.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Undone">Who took it back and when; null where it stands.</param>
public sealed record KeptDecision(long Number, Decision Decision, Undone? Undone)
{
    /// <summary>The number of the last report there was; null where it was made before ledgers could undo.</summary>
    public long? LastReport { get; init; }

    /// <summary>True while nobody took it back.</summary>
    public bool Stands => Undone is null;
}
