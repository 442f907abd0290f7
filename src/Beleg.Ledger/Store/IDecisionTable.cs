using Beleg.Ledger.Reviews;

namespace Beleg.Ledger.Store;

/// <summary>What people decided, and what of it they took back. Both are added and never changed.</summary>
public interface IDecisionTable
{
    /// <summary>The number of the last decision; 0 where there is none. No number is left out.</summary>
    long Last { get; }

    /// <summary>Adds a decision and gives its number.</summary>
    long Add(Decision decision);

    /// <summary>The decision of a number, or null.</summary>
    KeptDecision? Get(long number);

    /// <summary>Decisions, the newest first, those that were undone too.</summary>
    /// <param name="most">How many.</param>
    /// <param name="before">Only those with a smaller number.</param>
    IReadOnlyList<KeptDecision> List(int most, long before = long.MaxValue);

    /// <summary>The decisions on an entry, the oldest first, those that were undone too.</summary>
    IReadOnlyList<KeptDecision> On(string subject);

    /// <summary>The decisions on what a report says, the oldest first, those that were undone too.</summary>
    IReadOnlyList<KeptDecision> OnSayingsOf(long report);

    /// <summary>The decisions whose value is the label of an entry, the oldest first, those that were undone too.</summary>
    IReadOnlyList<KeptDecision> Naming(string label);

    /// <summary>All decisions with the hashes that were written beside each and its undoing, the oldest first.</summary>
    IEnumerable<(KeptDecision Decision, string WrittenHash, string? WrittenHashOfUndoing)> All();

    /// <summary>Writes that a decision was taken back, with the hash of that.</summary>
    void Undo(long number, Undone undone, string hash);
}
