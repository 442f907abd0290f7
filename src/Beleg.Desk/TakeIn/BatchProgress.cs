using System.Collections.Immutable;
using Beleg.Ledger.Adding;

namespace Beleg.Desk.TakeIn;

/// <summary>A batch while its texts are added one after the other.</summary>
internal sealed class BatchProgress
{
    // Warnings that hold for the text as a whole: what a reader of the list can act on.
    private const int MostFaults = 5;

    private readonly Batch batch;
    private readonly HashSet<int> done;
    private readonly HashSet<long> reports;

    /// <summary>A batch as it is now.</summary>
    public BatchProgress(Batch batch, ImmutableArray<ItemOutcome> outcomes)
    {
        this.batch = batch;
        done = [.. outcomes.Select(o => o.Item)];
        reports = [.. outcomes.Select(o => o.Report).OfType<long>()];
    }

    /// <summary>True when none of its texts waits.</summary>
    public bool IsDone => done.Count >= batch.Items.Length;

    /// <summary>Which of its texts wait, in order.</summary>
    public IEnumerable<int> Waiting => Enumerable.Range(0, batch.Items.Length).Where(i => !done.Contains(i)).ToList();

    /// <summary>Writes what became of a text; of the last, that the batch is done.</summary>
    public void Note(Spool spool, int item, Addition addition)
    {
        var number = addition.Report?.Number;
        // What came into the ledger after the batch was handed in came with it, also where a stop lay between the two.
        var isNew = number > batch.LastReport && reports.Add(number.Value);
        var faults = addition
            .Faults.Where(f => f.Spans.IsEmpty)
            .Take(MostFaults)
            .Select(f => new ItemFault(f.Code, f.Message));
        spool.Note(batch.Number, new ItemOutcome(item, number, isNew, [.. faults]));
        done.Add(item);
        if (IsDone)
            spool.Finish(batch);
    }
}
