using Beleg.Desk.Deciding;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Review;

/// <summary>Puts together what waits, whatever it is.</summary>
public static class ReviewItems
{
    /// <summary>The item of a key; null where nothing has it.</summary>
    public static ReviewItem? Of(ILedgerSession session, ReviewQuery query, string key)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(key);
        if (key.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen)
        {
            return
                EntryLabel.TryParse(key[..hyphen], out var one)
                && EntryLabel.TryParse(key[(hyphen + 1)..], out var other)
                && (one.Kind, other.Kind) == (EntryKind.Claim, EntryKind.Claim)
                ? ClaimPairItems.Of(session, query, one.Number, other.Number)
                : null;
        }

        if (!EntryLabel.TryParse(key, out var label))
            return null;
        return label.Kind switch
        {
            EntryKind.Saying => StatementItems.Of(session, query, label.Number, label.Saying!),
            EntryKind.Source => SourceItems.Of(session, query, label.Number),
            EntryKind.OpenPoint => PointItems.Of(session, query, label.Number),
            EntryKind.Commitment => CommitmentItems.Of(session, query, label.Number),
            _ => null,
        };
    }

    /// <summary>What goes with every form on an item.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="query">What is worked through.</param>
    /// <param name="key">The key of the item.</param>
    /// <param name="entries">The labels of all entries that are before the person.</param>
    internal static DecisionGround Ground(
        ILedgerSession session,
        ReviewQuery query,
        string key,
        IEnumerable<string> entries
    ) => new(Sight.Of(session, entries), query.Next, query.At(key));
}
