using System.Diagnostics;
using System.Globalization;
using Beleg.Exchange.Input;
using Beleg.Ledger;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Text;

namespace Beleg.Bench.Ledgers;

/// <summary>Adds made reports to one ledger and measures what each ten thousand cost; then the pages of the full ledger.</summary>
internal sealed class LedgerBench
{
    // The same however many reports are made, so that a ledger can go on where it ended.
    private const int Sentences = 200_000;

    private readonly int reports;
    private readonly string path;
    private readonly TableClock? calls;
    private long readingTicks;

    private LedgerBench(int reports, string path, TableClock? calls) =>
        (this.reports, this.path, this.calls) = (reports, path, calls);

    /// <summary>Measures.</summary>
    /// <param name="data">The folder that holds "text/debates.txt.gz".</param>
    /// <param name="reports">How many reports.</param>
    /// <param name="path">Where the ledger is to lie; one that is there goes on.</param>
    /// <param name="withCalls">True to print what the calls of the tables cost.</param>
    public static void Measure(string data, int reports, string path, bool withCalls) =>
        new LedgerBench(reports, path, withCalls ? new TableClock() : null).Measure(data);

    /// <summary>The made reports.</summary>
    public static IEnumerable<Report> Reports(string data, int reports) =>
        new MadeStories(DebateText.Read(Path.Combine(data, "text", "debates.txt.gz"), Sentences)).Make(reports);

    private void Measure(string data)
    {
        var reader = Reader.Load(Path.Combine(Repository.Root, "models", "de"));
        using var store = new TimedLedger(SqliteLedger.OpenOrCreate(path)) { Calls = calls };
        var run = new AddingRun(new LedgerBook(store, "beleg bench", TimeProvider.System), Read);
        var made = Reports(data, reports);
        var block = Math.Min(10_000, Math.Max(500, reports / 20));
        Table.Row(
            "reports",
            "words",
            "reports/s",
            "ms wall",
            "ms cpu",
            "reading",
            "storing",
            "linking",
            "MB",
            "B/report",
            "peak MB"
        );
        var blocks = new List<double>();
        var begin = Mark.Now(this, store);
        var (done, words) = (0, 0);
        foreach (var addition in run.Add(made.Select(r => new Intake(r.File!, r, []))))
        {
            words += addition.Report!.Report.Text.AsSpan().Count(' ');
            if (++done % block != 0 && done != reports)
                continue;
            var count = done % block == 0 ? block : done % block;
            var now = Mark.Now(this, store);
            blocks.Add((now.Wall - begin.Wall).TotalMilliseconds / count);
            Print(done, count, words, begin, now);
            (begin, words) = (now, 0);
        }

        Table.Row("slowdown first to last block", Table.Number((blocks[^1] / blocks[0] - 1) * 100, 1) + " %");
        foreach (var (call, time, number) in calls?.Calls.Take(40) ?? [])
        {
            Table.Row(
                call,
                Table.Number(time.TotalMilliseconds / reports, 3) + " ms",
                Table.Number((double)number / reports, 1) + " calls"
            );
        }

        Latencies.Measure(store);
        return;

        Reading Read(Report report)
        {
            var start = Stopwatch.GetTimestamp();
            var reading = reader.Read(report);
            Interlocked.Add(ref readingTicks, Stopwatch.GetTimestamp() - start);
            return reading;
        }
    }

    private static void Print(int done, int count, int words, Mark from, Mark to)
    {
        var wall = to.Wall - from.Wall;
        Table.Row(
            done.ToString(CultureInfo.InvariantCulture),
            Table.Number((double)words / count),
            Table.Number(count / wall.TotalSeconds, 1),
            Each(wall),
            Each(to.Processor - from.Processor),
            Each(to.Reading - from.Reading),
            Each(to.Storing - from.Storing),
            Each(to.Linking - from.Linking),
            Table.Number(to.Bytes / 1e6),
            Table.Number((to.Bytes - from.Bytes) / (double)count),
            Table.Number(to.Peak / 1e6)
        );

        string Each(TimeSpan time) => Table.Number(time.TotalMilliseconds / count, 2);
    }

    private sealed record Mark(
        TimeSpan Wall,
        TimeSpan Processor,
        TimeSpan Reading,
        TimeSpan Storing,
        TimeSpan Linking,
        long Bytes,
        long Peak
    )
    {
        public static Mark Now(LedgerBench bench, TimedLedger store)
        {
            using var process = Process.GetCurrentProcess();
            return new Mark(
                Stopwatch.GetElapsedTime(0),
                process.TotalProcessorTime,
                Stopwatch.GetElapsedTime(0, Interlocked.Read(ref bench.readingTicks)),
                store.Storing,
                store.Linking,
                new FileInfo(bench.path).Length,
                process.PeakWorkingSet64
            );
        }
    }
}
