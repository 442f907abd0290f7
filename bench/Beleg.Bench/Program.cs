using System.Diagnostics;
using System.Globalization;
using Beleg.Bench;
using Beleg.Bench.Copies;
using Beleg.Bench.Desks;
using Beleg.Bench.Ledgers;
using Beleg.German.Tokens;

// Usage: Beleg.Bench [loading] [samples] [growth] [threads] [FILE…]; all but files where none is named. A file is read once.
// Or: Beleg.Bench copies FOLDER [show], where FOLDER is the quotation corpus.
if (args is ["copies", var folder, .. var rest])
{
    CopyBench.Measure(folder, show: rest is ["show"]);
    return 0;
}

// Or, where DATA is the folder that holds "text/debates.txt.gz": Beleg.Bench ledger DATA [reports] [path] [calls];
// Beleg.Bench kills DATA [n]; Beleg.Bench full DATA. The last two run the built program.
if (args is ["ledger", var data, ..])
{
    var count = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 2_000;
    var path =
        args.Length > 3 ? args[3] : Path.Combine(Directory.CreateTempSubdirectory("beleg-bench-").FullName, "bench.db");
    LedgerBench.Measure(data, count, path, withCalls: args is [.., "calls"]);
    return 0;
}

if (args is ["kills", var dataOfKills, ..])
    return KillBench.Measure(dataOfKills, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 50)
        ? 0
        : 1;
if (args is ["full", var dataOfFull])
    return FullDiskBench.Measure(dataOfFull) ? 0 : 1;

// Or: Beleg.Bench desk LEDGER [readers] [seconds].
if (args is ["desk", var ledger, ..])
{
    var readers = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 20;
    var seconds = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 60;
    return await DeskBench.Measure(ledger, readers, seconds) ? 0 : 1;
}

var root = Repository.Root;
var models = Path.Combine(root, "models", "de");
var samples = Directory
    .GetFiles(Path.Combine(root, "samples"), "*.txt")
    .Order(StringComparer.Ordinal)
    .Select(File.ReadAllText)
    .ToArray();
string[] wanted = args.Length == 0 ? ["loading", "samples", "growth", "threads"] : args;
foreach (var what in wanted)
{
    switch (what)
    {
        case "loading":
            Loading();
            break;
        case "samples":
            Samples();
            break;
        case "growth":
            Growth();
            break;
        case "threads":
            ThreadScaling.Measure(Beleg.Reader.Load(models), samples);
            break;
        case var path when File.Exists(path):
            Stages(File.ReadAllText(path));
            break;
        default:
            Console.Error.WriteLine($"There is no benchmark or file {what}: loading, samples, growth, threads.");
            return 2;
    }

    Console.WriteLine();
}

return 0;

// The first time in a process, with what the runtime compiles on the way; then again, from the file cache.
void Loading()
{
    Table.Row("loading of the models", "ms");
    foreach (var turn in new[] { "first", "second", "third" })
    {
        var start = Stopwatch.GetTimestamp();
        _ = Beleg.Reader.Load(models);
        Table.Row(turn, Table.Number(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 1));
    }
}

// The samples, each read many times after a warm-up: the median run of all six, stage by stage.
void Samples()
{
    const int WarmUps = 30;
    const int Runs = 31;
    var reading = new StagedReading(models);
    var tokens = samples.Sum(s => Tokenizer.Tokenize(s).Length);
    for (var i = 0; i < WarmUps; i++)
        Array.ForEach(samples, s => reading.Read(s, new StageClock()));
    var clocks = Enumerable.Range(0, Runs).Select(_ => Run(reading)).OrderBy(c => c.Total).ToArray();
    var median = clocks[Runs / 2];
    var german = new TimeSpan(median.Stages.Take(5).Sum(s => s.Time.Ticks));
    Table.Row($"{samples.Length} samples, {tokens} tokens", "ms", "share", "tokens/s");
    foreach (var (stage, time) in median.Stages)
        Row(stage, time);
    Row("German analysis", german);
    Row("whole reading", median.Total);

    void Row(string name, TimeSpan time) =>
        Table.Row(
            name,
            Table.Number(time.TotalMilliseconds, 2),
            Table.Number(100 * time / median.Total, 1) + " %",
            Table.Number(tokens / time.TotalSeconds)
        );
}

// One text of any kind, once, after the samples: to see where a hostile one takes long.
void Stages(string text)
{
    var reading = new StagedReading(models);
    _ = Run(reading);
    var clock = new StageClock();
    reading.Read(text, clock);
    var tokens = Tokenizer.Tokenize(text).Length;
    Table.Row($"{Table.Number(tokens)} tokens", "ms", "µs a token");
    foreach (var (stage, time) in clock.Stages)
        Table.Row(stage, Table.Number(time.TotalMilliseconds), Table.Number(time.TotalMicroseconds / tokens, 2));
}

StageClock Run(StagedReading reading)
{
    var clock = new StageClock();
    foreach (var sample in samples)
        reading.Read(sample, clock);
    return clock;
}

// The samples one after the other again and again: what costs more a token in the longer text does not grow as the text.
void Growth()
{
    int[] sizes = [10_000, 50_000, 200_000];
    var reading = new StagedReading(models);
    var once = string.Join("\n\n", samples) + "\n\n";
    var tokensOfOnce = Tokenizer.Tokenize(once).Length;
    reading.Read(once, new StageClock());
    reading.Print(once, new StageClock());
    var columns = new List<StageClock>();
    var tokens = new List<int>();
    foreach (var size in sizes)
    {
        var text = string.Concat(Enumerable.Repeat(once, Math.Max(1, (size + tokensOfOnce / 2) / tokensOfOnce)));
        tokens.Add(Tokenizer.Tokenize(text).Length);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        var clock = new StageClock();
        reading.Read(text, clock);
        reading.Print(text, clock);
        columns.Add(clock);
    }

    Table.Row("µs a token at … tokens", tokens.Select(t => Table.Number(t)));
    foreach (var (stage, _) in columns[0].Stages)
    {
        var times = columns.Select((c, i) => c.Stages.Single(s => s.Stage == stage).Time.TotalMicroseconds / tokens[i]);
        Table.Row(stage, times.Select(t => Table.Number(t, 2)));
    }
}
