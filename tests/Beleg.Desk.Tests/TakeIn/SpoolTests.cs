using System.Text;
using Beleg.Desk.TakeIn;
using Beleg.Faults;

namespace Beleg.Desk.Tests.TakeIn;

/// <summary>What lies on the disk between handing in and adding, as a stop at any moment leaves it.</summary>
public sealed class SpoolTests : IDisposable
{
    private static readonly DateTimeOffset Time = new(2026, 5, 4, 10, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("beleg-spool-").FullName;
    private readonly Spool spool;

    public SpoolTests() => spool = new Spool(folder);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_is_kept_is_found_by_another_process()
    {
        var number = await Add("a", "b");
        var found = new Spool(folder).Find(number)!;
        found.Items.Select(i => i.Name).ShouldBe(["a", "b"]);
        (found.Who, found.Time, found.LastReport, found.Number).ShouldBe(("Anna", Time, 7, 1));
        using var content = new StreamReader(spool.Open(number, 1)!);
        (await content.ReadToEndAsync(Stop)).ShouldBe("Text of b");
        new Spool(folder).Waiting.ShouldBe(2);
    }

    [Fact]
    public async Task Batches_that_are_handed_in_at_once_have_numbers_of_their_own()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => Add($"{i}"), Stop)));
        numbers.Order().ShouldBe(Enumerable.Range(1, 20).Select(n => (long)n));
        numbers.Select(n => spool.Find(n)!.Items[0].Name).Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public async Task What_was_not_handed_in_to_its_end_is_no_batch()
    {
        var broken = Task () => spool.Add(Batch("a", "b"), [Text("a"), new(new BatchItem("b", 1), Failing)], Stop);
        await broken.ShouldThrowAsync<IOException>();
        spool.Numbers.ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_killed_process_left_at_one_side_is_swept_and_no_batch()
    {
        var side = Directory.CreateDirectory(Path.Combine(folder, $"next-{Environment.ProcessId}-1")).FullName;
        await File.WriteAllTextAsync(Path.Combine(side, "1.text"), "half", Stop);
        (await Add("a")).ShouldBe(1);
        spool.Sweep();
        Directory.Exists(side).ShouldBeFalse();
        spool.Numbers.ShouldBe([1]);
    }

    [Fact]
    public async Task An_outcome_that_was_cut_off_is_forgotten_and_spoils_no_other()
    {
        var number = await Add("a", "b", "c");
        spool.Note(number, new ItemOutcome(0, 8, true, []));
        await File.AppendAllTextAsync(Path.Combine(folder, "b1", "outcomes.jsonl"), "\n{\"item\":1,\"rep", Stop);
        spool.Note(number, new ItemOutcome(2, null, false, [new ItemFault(FaultCode.NotText, "no text")]));
        spool.OutcomesOf(number).Select(o => (o.Item, o.Report)).ShouldBe([(0, 8), (2, null)]);
        spool.OutcomesOf(number)[1].Faults.ShouldBe([new ItemFault(FaultCode.NotText, "no text")]);
        spool.TallyOf(number).ShouldBe(new BatchTally("Anna", Time, 3, 1, 0, 1));
        spool.Unfinished.ShouldBe([1]);
    }

    [Fact]
    public async Task Of_a_batch_that_is_done_only_what_gave_no_report_is_kept()
    {
        var number = await Add("a", "b");
        spool.Note(number, new ItemOutcome(0, 8, false, []));
        spool.Note(number, new ItemOutcome(1, null, false, [new ItemFault(FaultCode.NotText, "no text")]));
        spool.Finish(spool.Find(number)!);
        spool.Open(number, 0).ShouldBeNull();
        spool.Open(number, 1)!.Dispose();
        spool.Unfinished.ShouldBeEmpty();
        spool.TallyOf(number).ShouldBe(new BatchTally("Anna", Time, 2, 0, 1, 1));
        (await Add("c")).ShouldBe(2);
    }

    [Fact]
    public void Where_nothing_was_ever_handed_in_nothing_waits()
    {
        var none = new Spool(Path.Combine(folder, "nowhere"));
        none.Numbers.ShouldBeEmpty();
        none.Waiting.ShouldBe(0);
        none.Find(1).ShouldBeNull();
        none.TallyOf(1).ShouldBeNull();
        none.IsAtWork.ShouldBeFalse();
    }

    private Task<long> Add(params string[] names) => spool.Add(Batch(names), [.. names.Select(Text)], Stop);

    private static Batch Batch(params string[] names) => new("Anna", Time, 7, [.. names.Select(n => Text(n).Item)]);

    private static HandedIn Text(string name) =>
        new(new BatchItem(name, 9), () => new MemoryStream(Encoding.UTF8.GetBytes($"Text of {name}")));

    private static Stream Failing() => throw new IOException("The reader's connection broke.");
}
