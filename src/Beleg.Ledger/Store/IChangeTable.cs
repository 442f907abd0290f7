using Beleg.Ledger.Reviews;

namespace Beleg.Ledger.Store;

/// <summary>What decisions that stand put elsewhere or set, so that it can be put back.</summary>
public interface IChangeTable
{
    /// <summary>Adds a change of a decision; of the same thing the first one of a decision is kept.</summary>
    void Add(long decision, DecisionChange change);

    /// <summary>The changes of a decision.</summary>
    IReadOnlyList<DecisionChange> Of(long decision);

    /// <summary>The first change of the same thing by a later decision, with the number of that decision; null where there is none.</summary>
    (long Decision, DecisionChange Change)? Next(long decision, DecisionChange change);

    /// <summary>The last change of a kind for each name of an entry, by name.</summary>
    IReadOnlyList<DecisionChange> LastOf(ChangeKind kind, long entry);

    /// <summary>Writes what something was before a decision changed it.</summary>
    void SetBefore(long decision, DecisionChange change, string? before);

    /// <summary>Takes out the changes of a decision.</summary>
    void Remove(long decision);

    /// <summary>Gives the changes of an entry to the one that takes its place in another reading.</summary>
    void Renumber(ChangeKind kind, long entry, long successor);

    /// <summary>Takes out the changes of an entry that is no more.</summary>
    void Forget(ChangeKind kind, long entry);
}
