using Beleg.Exchange.Input;
using Beleg.Faults;
using Beleg.Ledger;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Store;
using Beleg.Text;

namespace Beleg.Desk.TakeIn;

/// <summary>
/// Reads what waits in the spool and adds it to the ledger, in the order in which it came, until nothing waits any more. It can be
/// stopped between two reports, and killed at any moment: another run goes on where it was.
/// </summary>
/// <param name="spool">What waits.</param>
/// <param name="store">The ledger.</param>
/// <param name="reader">Reads reports.</param>
/// <param name="time">The clock of the custody log.</param>
internal sealed class TakeInRun(Spool spool, ILedgerStore store, ReportReader reader, TimeProvider time)
{
    private readonly Queue<(BatchProgress Batch, int Item)> underWay = new();

    /// <summary>Goes on until nothing waits, or until it is told to stop.</summary>
    /// <exception cref="FaultException">The ledger cannot be written (BLG4002 to BLG4006).</exception>
    public void Go(CancellationToken stop)
    {
        var book = new LedgerBook(store, reader.Name, time);
        spool.IsAtWork = true;
        while (!HasGoneThrough(book, stop))
        {
            // Again without the text that could not be read.
        }

        // Stopped before all was linked it has to begin again, even where nothing waits.
        spool.IsAtWork = stop.IsCancellationRequested;
    }

    private bool HasGoneThrough(LedgerBook book, CancellationToken stop)
    {
        underWay.Clear();
        try
        {
            foreach (var addition in new AddingRun(book, Read).Add(Waiting(stop), stop))
            {
                var (batch, item) = underWay.Dequeue();
                batch.Note(spool, item, addition);
            }

            return true;
        }
        catch (UnreadableTextException e)
        {
            // It is the first that is not done: those before it were, and none after it is looked at before it.
            var (batch, item) = underWay.Dequeue();
            var fault = new Fault(FaultCode.Unforeseen, $"Reading it failed: {e.InnerException!.Message}");
            batch.Note(spool, item, new Addition("", null, false, [fault]));
            return false;
        }
    }

    private IEnumerable<Intake> Waiting(CancellationToken stop)
    {
        var last = 0L;
        while (spool.Unfinished.FirstOrDefault(n => n > last) is > 0 and var number)
        {
            last = number;
            if (spool.Find(number) is not { } batch)
                continue;
            var progress = new BatchProgress(batch, spool.OutcomesOf(number));
            if (progress.IsDone)
                spool.Finish(batch);
            foreach (var item in progress.Waiting)
            {
                if (stop.IsCancellationRequested)
                    yield break;
                underWay.Enqueue((progress, item));
                yield return Take(batch, item);
            }
        }
    }

    private Intake Take(Batch batch, int item)
    {
        using var content = spool.Open(batch.Number, item);
        if (content is null)
            return Intake.Failed("", FaultCode.Unreadable, "Its bytes are gone from the folder of the desk.");
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return batch.Items[item].Take(bytes, batch.Who);
    }

    private Reading Read(Report report)
    {
        try
        {
            return reader.Read(report);
        }
        // Without its models no text can be read; that is no fault of this one.
        catch (Exception e) when (e is not FaultException)
        {
            throw new UnreadableTextException(e);
        }
    }

    private sealed class UnreadableTextException(Exception cause) : Exception(cause.Message, cause);
}
