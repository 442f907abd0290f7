using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Beleg.Desk.TakeIn;

/// <summary>
/// What was handed in: a folder a batch, with its texts until they are in the ledger, and what became of each. A batch is written
/// to one side, brought to the disk and renamed, so that it is there whole or not at all. Outcomes are only added; one that is lost
/// in a stop is found again, for a report that is in the ledger is not added twice. Can be used from many threads.
/// </summary>
/// <param name="folder">Where it is, or will be.</param>
public sealed class Spool(string folder)
{
    private const string AtOneSide = "next-";
    private const string Head = "batch.json";
    private const string Outcomes = "outcomes.jsonl";
    private const string Done = "done.json";

    private string AtWorkFile => Path.Combine(folder, "at-work");

    private readonly Lock renaming = new();
    private readonly ConcurrentDictionary<string, bool> atOneSide = new(StringComparer.Ordinal);
    private long written;

    /// <summary>The file that is locked by whoever reads what lies here.</summary>
    public string LockFile => Path.Combine(folder, "lock");

    /// <summary>True from when a desk begins to add what lies here until all of it is linked, also where it was stopped.</summary>
    public bool IsAtWork
    {
        get => File.Exists(AtWorkFile);
        set
        {
            if (value)
                File.WriteAllBytes(AtWorkFile, []);
            else
                File.Delete(AtWorkFile);
        }
    }

    /// <summary>The numbers of the batches, the newest first.</summary>
    public IReadOnlyList<long> Numbers =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder, "b*").Select(NumberOf).OfType<long>().OrderDescending()]
            : [];

    /// <summary>Makes the folder.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public void Create() => Directory.CreateDirectory(folder);

    /// <summary>Keeps a batch: it is on the disk when this returns.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="IOException">There is no room; then nothing was kept.</exception>
    public async Task<long> Add(Batch batch, IReadOnlyList<HandedIn> texts, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var side = BeginAtOneSide();
        try
        {
            for (var i = 0; i < texts.Count; i++)
            {
                await using var content = texts[i].Open();
                await Write(Path.Combine(side, ContentName(i)), content, stop);
            }

            using var head = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(batch, SpoolJson.Default.Batch));
            await Write(Path.Combine(side, Head), head, stop);
            return Rename(side);
        }
        catch
        {
            Directory.Delete(side, recursive: true);
            throw;
        }
        finally
        {
            atOneSide.TryRemove(side, out _);
        }
    }

    /// <summary>The batch of a number; null where there is none.</summary>
    public Batch? Find(long number)
    {
        try
        {
            var head = File.ReadAllBytes(Path.Combine(PlaceOf(number), Head));
            return JsonSerializer.Deserialize(head, SpoolJson.Default.Batch) is { } batch
                ? batch with
                {
                    Number = number,
                }
                : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>What became of the texts of a batch so far, one a text, in the order in which they were done.</summary>
    public ImmutableArray<ItemOutcome> OutcomesOf(long number)
    {
        var file = Path.Combine(PlaceOf(number), Outcomes);
        return File.Exists(file)
            ? [.. ReadLines(file).Select(OutcomeOf).OfType<ItemOutcome>().DistinctBy(o => o.Item)]
            : [];
    }

    /// <summary>The batch in one line; null where there is none.</summary>
    public BatchTally? TallyOf(long number)
    {
        var done = Path.Combine(PlaceOf(number), Done);
        if (
            File.Exists(done)
            && JsonSerializer.Deserialize(File.ReadAllBytes(done), SpoolJson.Default.BatchTally) is { } tally
        )
            return tally;
        return Find(number) is { } batch ? BatchTally.Of(batch, OutcomesOf(number)) : null;
    }

    /// <summary>The numbers of the batches that are not done, the oldest first.</summary>
    public IReadOnlyList<long> Unfinished =>
        [.. Numbers.Reverse().Where(n => !File.Exists(Path.Combine(PlaceOf(n), Done)))];

    /// <summary>How many texts wait to be read.</summary>
    public int Waiting => Unfinished.Select(TallyOf).OfType<BatchTally>().Sum(t => t.Items - t.Done);

    /// <summary>The bytes of a text; null where they are gone, as those of a text that gave a report.</summary>
    /// <param name="number">The batch.</param>
    /// <param name="item">Which of its texts, from 0.</param>
    public FileStream? Open(long number, int item)
    {
        try
        {
            return File.OpenRead(Path.Combine(PlaceOf(number), ContentName(item)));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Adds what became of a text.</summary>
    public void Note(long number, ItemOutcome outcome)
    {
        // A line end before as well: a line that a stop cut off spoils no other.
        var line = $"\n{JsonSerializer.Serialize(outcome, SpoolJson.Default.ItemOutcome)}\n";
        File.AppendAllText(Path.Combine(PlaceOf(number), Outcomes), line);
    }

    /// <summary>Notes that a batch is done, and lets go of the texts that are in the ledger. Others are kept.</summary>
    public void Finish(Batch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var place = PlaceOf(batch.Number);
        var outcomes = OutcomesOf(batch.Number);
        // What became of the texts must be on the disk before they are gone.
        if (!outcomes.IsEmpty)
        {
            using var file = new FileStream(Path.Combine(place, Outcomes), FileMode.Append, FileAccess.Write);
            file.Flush(flushToDisk: true);
        }

        foreach (var outcome in outcomes.Where(o => o.Report is not null))
            File.Delete(Path.Combine(place, ContentName(outcome.Item)));
        var next = Path.Combine(place, Done + ".next");
        File.WriteAllBytes(
            next,
            JsonSerializer.SerializeToUtf8Bytes(BatchTally.Of(batch, outcomes), SpoolJson.Default.BatchTally)
        );
        File.Move(next, Path.Combine(place, Done), overwrite: true);
    }

    /// <summary>Takes away what was being handed in when a desk was stopped: nobody was told that it is kept.</summary>
    public void Sweep()
    {
        foreach (var side in Directory.EnumerateDirectories(folder, AtOneSide + "*"))
        {
            if (!atOneSide.ContainsKey(side))
                Directory.Delete(side, recursive: true);
        }
    }

    // Numbers of processes come again; what another one left behind is passed over.
    private string BeginAtOneSide()
    {
        while (true)
        {
            var name = $"{AtOneSide}{Environment.ProcessId}-{Interlocked.Increment(ref written)}";
            var side = Path.Combine(folder, name);
            if (Directory.Exists(side) || !atOneSide.TryAdd(side, true))
                continue;
            Directory.CreateDirectory(side);
            return side;
        }
    }

    private long Rename(string side)
    {
        lock (renaming)
        {
            for (var number = Numbers is [var last, ..] ? last + 1 : 1; ; number++)
            {
                var place = PlaceOf(number);
                try
                {
                    if (!Directory.Exists(place))
                    {
                        Directory.Move(side, place);
                        return number;
                    }
                }
                catch (IOException) when (Directory.Exists(place))
                {
                    // Another desk took the number.
                }
            }
        }
    }

    private static async Task Write(string path, Stream content, CancellationToken stop)
    {
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 4096, useAsync: true);
        await using (file)
        {
            await content.CopyToAsync(file, stop);
            file.Flush(flushToDisk: true);
        }
    }

    private static IEnumerable<string> ReadLines(string file)
    {
        // It is being written to while it is read.
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static ItemOutcome? OutcomeOf(string line)
    {
        try
        {
            return line.Length == 0 ? null : JsonSerializer.Deserialize(line, SpoolJson.Default.ItemOutcome);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string PlaceOf(long number) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"b{number}"));

    private static string ContentName(int item) => string.Create(CultureInfo.InvariantCulture, $"{item + 1}.text");

    private static long? NumberOf(string place) =>
        long.TryParse(Path.GetFileName(place.AsSpan())[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? n
            : null;
}
