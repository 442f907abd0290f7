using Beleg.Ledger.Adding;
using Beleg.Ledger.Custody;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Ledger.Undoing;
using Beleg.Text;

namespace Beleg.Ledger;

/// <summary>The one entrance to a ledger of many reports: what changes it goes through here and into its custody log.</summary>
/// <param name="store">Where it lies.</param>
/// <param name="reader">Which Beleg with which models reads: the words of <see cref="ReaderName"/>.</param>
/// <param name="time">The clock of the custody log.</param>
public sealed class LedgerBook(ILedgerStore store, string reader, TimeProvider time)
{
    /// <summary>Which Beleg with which models reads what is added.</summary>
    public string Reader => reader;

    /// <summary>True when the ledger has a report of this id (<see cref="CanonicalForm.IdOf"/>).</summary>
    public bool Holds(string id)
    {
        using var session = store.Read();
        return session.Reports.Holds(id);
    }

    /// <summary>Adds a report with what reading it finds; one that is there already changes nothing.</summary>
    /// <param name="report">The report.</param>
    /// <param name="read">Reads it; called where it is new.</param>
    /// <param name="origin">Where it came from, for the custody log.</param>
    /// <returns>The report as the ledger has it, and whether it is new.</returns>
    public (KeptReport Report, bool IsNew) Add(Report report, Func<Reading> read, string origin) =>
        Add([(report, read, origin)])[0];

    /// <summary>Adds reports in one transaction: all of them are on the disk when it returns.</summary>
    /// <param name="reports">Each with what reads it, called where it is new, and where it came from.</param>
    /// <returns>Each as the ledger has it, and whether it is new.</returns>
    public IReadOnlyList<(KeptReport Report, bool IsNew)> Add(
        IReadOnlyList<(Report Report, Func<Reading> Read, string Origin)> reports
    )
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var session = store.Write();
        var entry = new ReportEntry(session, reader, time);
        var added = new List<(KeptReport, bool)>(reports.Count);
        foreach (var (report, read, origin) in reports)
        {
            var id = CanonicalForm.IdOf(report);
            added.Add(
                session.Reports.WithIdPrefix(id) is [var known, ..]
                    ? (known, false)
                    : (entry.Add(id, report, read(), origin), true)
            );
        }

        session.Commit();
        return added;
    }

    /// <summary>
    /// Links the reports that were added with what is there: some in each transaction, so that a stop loses nothing and the
    /// next call goes on.
    /// </summary>
    /// <param name="stop">Ends it between two transactions.</param>
    public void Link(CancellationToken stop = default)
    {
        // Those of one story come together; so few that another process that wants to write does not wait long.
        const int AtOnce = 100;
        while (!stop.IsCancellationRequested)
        {
            using var session = store.Write();
            var waiting = session.Reports.Unlinked(AtOnce);
            if (waiting.Count > 0)
                new StoryLinker(session).Link(waiting);
            // Those of a ledger that had no stories yet.
            else if (session.Stories.Outside(AtOnce) is { Count: > 0 } outside)
                new StoryLinker(session).PutIntoStories(outside);
            else
                return;
            session.Commit();
        }
    }

    /// <summary>The numbers of the reports whose newest reading is by another Beleg, or by other models.</summary>
    public IReadOnlyList<long> Outdated()
    {
        using var session = store.Read();
        return session.Readings.NotBy(reader);
    }

    /// <summary>Reads a report again and puts what is found in the place of the reading before, which is kept.</summary>
    /// <param name="number">The number of the report.</param>
    /// <param name="read">Reads it.</param>
    /// <returns>What changed; null where there is no such report, or this reader read it last.</returns>
    public ReadingChange? Reread(long number, Func<Report, Reading> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        using var session = store.Write();
        if (session.Reports.Get(number) is not { } report || session.Readings.Latest(number)?.Reader == reader)
            return null;
        var change = new ReportReread(session, reader, time).Enter(report, read(report.Report));
        session.Commit();
        return change;
    }

    /// <summary>Carries out what a person decided, and writes it into the custody log.</summary>
    /// <returns>The decision as it was written, with its number.</returns>
    /// <exception cref="Faults.FaultException">
    /// Nothing has the label (BLG4009), or the decision does not fit it (BLG4010); then nothing was changed.
    /// </exception>
    public static KeptDecision Review(ILedgerStore store, Decision decision) =>
        Review(store, [decision], seen: null)[0];

    /// <summary>Carries out what a person decided at once, in order, all of it or nothing.</summary>
    /// <param name="store">The ledger.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="seen">What the person had before them; null to decide whatever others decided meanwhile.</param>
    /// <returns>The decisions as they were written, with numbers that follow one another.</returns>
    /// <exception cref="Faults.FaultException">
    /// Nothing has a label (BLG4009), a decision does not fit (BLG4010), or somebody decided meanwhile (BLG4013); then nothing
    /// was changed.
    /// </exception>
    public static IReadOnlyList<KeptDecision> Review(ILedgerStore store, IReadOnlyList<Decision> decisions, Seen? seen)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(decisions);
        using var session = store.Write();
        if (seen is not null)
            Sight.Check(session, seen);
        var entry = new ReviewEntry(session);
        var written = decisions.Select(entry.Enter).ToList();
        session.Commit();
        return written;
    }

    /// <summary>
    /// Takes a decision back: the ledger counts as if it had never been made, as far as later decisions and reports allow. It stays
    /// in the log, with who took it back and when.
    /// </summary>
    /// <param name="store">The ledger.</param>
    /// <param name="decision">The number of the decision.</param>
    /// <param name="who">Who takes it back.</param>
    /// <param name="time">When.</param>
    /// <returns>The decision with its undoing.</returns>
    /// <exception cref="Faults.FaultException">
    /// There is no such decision (BLG4009), it was taken back already (BLG4011), or a later decision stands on it or it was made
    /// before ledgers could undo (BLG4012); then nothing was changed.
    /// </exception>
    public static KeptDecision Undo(ILedgerStore store, long decision, string who, DateTimeOffset time) =>
        Undo(store, [decision], who, time)[0];

    /// <summary>Takes several decisions back, one after the other: all of them, or where one cannot be taken back none.</summary>
    /// <inheritdoc cref="Undo(ILedgerStore, long, string, DateTimeOffset)"/>
    public static IReadOnlyList<KeptDecision> Undo(
        ILedgerStore store,
        IEnumerable<long> decisions,
        string who,
        DateTimeOffset time
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(who);
        using var session = store.Write();
        var undone = decisions.Select(d => new UndoEntry(session).Enter(d, new Undone(who, time))).ToList();
        session.Commit();
        return undone;
    }

    /// <summary>Follows the custody log of a ledger and compares it with all that is there.</summary>
    /// <param name="store">The ledger.</param>
    /// <param name="head">The hash of an entry that must still be there; null where none was noted.</param>
    public static CustodyAudit Verify(ILedgerStore store, string? head = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        using var session = store.Read();
        return LedgerAudit.Of(session, head);
    }
}
