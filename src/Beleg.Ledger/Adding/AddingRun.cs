using Beleg.Exchange.Input;
using Beleg.Ledger.Reports;
using Beleg.Text;

namespace Beleg.Ledger.Adding;

/// <summary>
/// Adds many reports: reads ahead on all processors, writes one after the other in the order in which they came, those that
/// are read by then in one transaction. Stopped at any moment it has added whole reports and nothing else; run again it
/// passes over what is there and goes on.
/// </summary>
/// <param name="ledger">The ledger.</param>
/// <param name="read">Reads a report; from many threads at once.</param>
public sealed class AddingRun(LedgerBook ledger, Func<Report, Reading> read)
{
    // Linked together, so that the order in which the reports of a story come does not matter; not so many that much is left
    // to link when the program is stopped.
    private const int ReportsBeforeLinking = 250;

    // Enough that no processor waits for the writer, nor while reports are linked; each holds one reading.
    private static readonly int Ahead = Environment.ProcessorCount * 16;

    /// <summary>Adds what was taken in, and tells of each as it is done.</summary>
    /// <param name="intakes">What was taken in; asked for some ahead of what is added.</param>
    /// <param name="stop">Leaves it to the next run to link what is not linked by then.</param>
    public IEnumerable<Addition> Add(IEnumerable<Intake> intakes, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(intakes);
        var waiting = new Queue<Prepared>();
        var taken = 0;
        foreach (var intake in intakes)
        {
            waiting.Enqueue(Prepare(intake));
            if (waiting.Count > Ahead)
            {
                foreach (var addition in WriteNext(waiting))
                    yield return addition;
            }

            if (++taken % ReportsBeforeLinking == 0)
                ledger.Link(stop);
        }

        while (waiting.Count > 0)
        {
            foreach (var addition in WriteNext(waiting))
                yield return addition;
        }

        ledger.Link(stop);
    }

    private Prepared Prepare(Intake intake)
    {
        if (intake.Report is not { } report)
            return new Prepared(intake, null);
        var isNew = !ledger.Holds(CanonicalForm.IdOf(report));
        return new Prepared(intake, isNew ? Task.Run(() => read(report)) : null);
    }

    // The next, with those after it that need not be waited for: to bring a transaction to the disk takes longer than to
    // write a report.
    private List<Addition> WriteNext(Queue<Prepared> waiting)
    {
        var next = new List<Prepared> { waiting.Dequeue() };
        next[0].Reading?.GetAwaiter().GetResult();
        while (waiting.TryPeek(out var after) && after.Reading?.IsCompletedSuccessfully != false)
            next.Add(waiting.Dequeue());
        var kept = ledger.Add([.. next.Where(p => p.Intake.Report is not null).Select(Written)]);
        var done = 0;
        return [.. next.Select(p => p.Intake.Report is null ? Failed(p.Intake) : Told(p, kept[done++]))];
    }

    // A report that was there is not read again; one that came twice in this run was read, and is there now.
    private (Report, Func<Reading>, string) Written(Prepared prepared)
    {
        var report = prepared.Intake.Report!;
        return (report, () => prepared.Reading?.GetAwaiter().GetResult() ?? read(report), prepared.Intake.Path);
    }

    private static Addition Failed(Intake intake) => new(intake.Path, null, false, intake.Faults);

    private static Addition Told(Prepared prepared, (KeptReport Report, bool IsNew) kept) =>
        new(
            prepared.Intake.Path,
            kept.Report,
            kept.IsNew,
            [.. prepared.Intake.Faults, .. prepared.Reading?.GetAwaiter().GetResult().Warnings ?? []]
        );

    private sealed record Prepared(Intake Intake, Task<Reading>? Reading);
}
