using Beleg.Exchange.Input;
using Beleg.Ledger.Reports;
using Beleg.Text;

namespace Beleg.Ledger.Adding;

/// <summary>
/// Adds many reports: reads ahead on all processors, writes one after the other in the order in which they came, many in one
/// transaction. Stopped at any moment it has added whole reports and nothing else; run again it passes over what is there and
/// goes on. What is linked together depends on the reports alone and not on how fast they are read.
/// </summary>
/// <param name="ledger">The ledger.</param>
/// <param name="read">Reads a report; from many threads at once.</param>
public sealed class AddingRun(LedgerBook ledger, Func<Report, Reading> read)
{
    // Linked together, so that the order in which the reports of a story come does not matter; not so many that much is left
    // to link when the program is stopped.
    private const int ReportsBeforeLinking = 250;

    // In one transaction: a page that many reports write to is brought to the disk once for all of them.
    private const int ReportsAtOnce = 64;

    // Milliseconds, in which that many are read; one report that takes long does not keep back those before it.
    private const int Patience = 500;

    // Enough that no processor waits for the writer, nor while reports are linked; each holds one reading.
    private static readonly int Ahead = ReportsAtOnce + (Environment.ProcessorCount * 64);

    // No more at a time than there are processors: while the writer waits, the pool of threads would begin ever more of them.
    private readonly TaskFactory reading = new(
        new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Environment.ProcessorCount).ConcurrentScheduler
    );

    /// <summary>Adds what was taken in, and tells of each as it is done.</summary>
    /// <param name="intakes">What was taken in; asked for some ahead of what is added.</param>
    /// <param name="stop">Ends it between two transactions; all that was added is told, and the next run goes on.</param>
    public IEnumerable<Addition> Add(IEnumerable<Intake> intakes, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(intakes);
        var waiting = new Queue<Prepared>();
        var done = 0;
        using var ended = new CancellationTokenSource();
        try
        {
            foreach (var intake in intakes)
            {
                if (stop.IsCancellationRequested)
                    break;
                waiting.Enqueue(Prepare(intake, ended.Token));
                if (waiting.Count <= Ahead)
                    continue;
                foreach (var addition in AddNext())
                    yield return addition;
            }

            while (waiting.Count > 0 && !stop.IsCancellationRequested)
            {
                foreach (var addition in AddNext())
                    yield return addition;
            }

            ledger.Link(stop);
        }
        finally
        {
            // What was to be read ahead and is not wanted any more.
            ended.Cancel();
        }

        List<Addition> AddNext()
        {
            var additions = Write(Next(waiting, done, stop));
            done += additions.Count;
            if (done % ReportsBeforeLinking == 0)
                ledger.Link(stop);
            return additions;
        }
    }

    private Prepared Prepare(Intake intake, CancellationToken ended)
    {
        if (intake.Report is not { } report)
            return new Prepared(intake, null);
        var isNew = !ledger.Holds(CanonicalForm.IdOf(report));
        return new Prepared(intake, isNew ? reading.StartNew(() => read(report), ended) : null);
    }

    // So many as are done already, that the first are told of soon, with those after them that need not be waited for; but none
    // that is to be linked with others, nor any more once it is to stop. One that cannot be read is left to be the first of the
    // next.
    private static List<Prepared> Next(Queue<Prepared> waiting, int done, CancellationToken stop)
    {
        var least = Math.Min(done, ReportsAtOnce);
        var most = ReportsBeforeLinking - (done % ReportsBeforeLinking);
        var next = new List<Prepared> { waiting.Dequeue() };
        next[0].Reading?.GetAwaiter().GetResult();
        var until = Environment.TickCount64 + Patience;
        while (
            !stop.IsCancellationRequested
            && next.Count < most
            && waiting.TryPeek(out var after)
            && after.IsRead(next.Count < least ? until - Environment.TickCount64 : 0)
        )
            next.Add(waiting.Dequeue());
        return next;
    }

    private List<Addition> Write(List<Prepared> next)
    {
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

    private sealed record Prepared(Intake Intake, Task<Reading>? Reading)
    {
        // Whether, after so many milliseconds at most, nothing is left to wait for and nothing went wrong.
        public bool IsRead(long patience)
        {
            if (Reading is { IsCompleted: false } && patience > 0)
                Task.WaitAny([Reading], (int)patience);
            return Reading?.IsCompletedSuccessfully != false;
        }
    }
}
