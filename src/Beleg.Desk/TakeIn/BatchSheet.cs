using Beleg.Desk.Frame;
using Beleg.Ledger.Store;

namespace Beleg.Desk.TakeIn;

/// <summary>The page of a batch: how far it is, and what became of each text.</summary>
/// <param name="Batch">The batch in one line.</param>
/// <param name="Lines">A page of its texts: first those that gave no report.</param>
/// <param name="IsLinked">False while its reports are still compared with the others.</param>
public sealed record BatchSheet(BatchEntry Batch, Slice<BatchLine> Lines, bool IsLinked)
{
    private const int OnAPage = 50;

    /// <summary>Why nothing is read at the moment.</summary>
    public TakeInTrouble? Trouble { get; init; }

    /// <summary>True while something still happens to it.</summary>
    public bool IsMoving => !Batch.Tally.IsDone || !IsLinked;

    /// <summary>The page of a batch; null where there is none of this number.</summary>
    /// <param name="counter">Where it was handed in.</param>
    /// <param name="session">The ledger.</param>
    /// <param name="number">Its number.</param>
    /// <param name="page">Which page of its texts.</param>
    public static BatchSheet? Of(TakeInCounter counter, ILedgerSession session, long number, int page)
    {
        ArgumentNullException.ThrowIfNull(counter);
        ArgumentNullException.ThrowIfNull(session);
        if (counter.Spool.Find(number) is not { } batch)
            return null;
        var outcomes = counter.Spool.OutcomesOf(number);
        var byItem = outcomes.ToDictionary(o => o.Item);
        var lines = Enumerable
            .Range(0, batch.Items.Length)
            .Select(i => BatchLine.Of(batch, i, byItem.GetValueOrDefault(i)))
            .OrderBy(l => l.State)
            .ToList();
        var entry = new BatchEntry(number, BatchTally.Of(batch, outcomes), Moment.Of(batch.Time, counter.Time));
        return new BatchSheet(
            entry,
            Slicing.Take(
                page,
                OnAPage,
                lines.Count,
                (most, skip) => lines.Skip((int)skip).Take(most).Select(l => l.Titled(session.Reports))
            ),
            IsLinked: !entry.Tally.IsDone || !counter.Spool.IsAtWork || session.Reports.Unlinked(1).Count == 0
        )
        {
            Trouble = counter.Trouble,
        };
    }
}
