using Beleg.Desk.TakeIn;
using Beleg.Faults;
using Beleg.Ledger;
using Beleg.Text;

namespace Beleg.Desk.Tests.TakeIn;

/// <summary>A desk that is stopped while it takes in, and opened again.</summary>
public sealed class RestartTests : IAsyncLifetime
{
    private readonly TakeInDesk desk = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    private static Reading Missing(Report report) =>
        throw new FaultException(new Fault(FaultCode.ModelMissing, "No models yet."));

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task A_restart_goes_on_where_it_was_and_all_is_there_once()
    {
        var files = (One: TakeInDesk.Story("hafenbrand"), Other: TakeInDesk.Story("truppen"));
        await desk.Open(Missing);
        var first = await desk.Upload(files.One);
        var second = await desk.Upload(files.Other);
        await desk.Close();
        using var gate = new ManualResetEventSlim();
        var quick = files.One[..4].Select(f => f.Name).ToHashSet();
        await desk.Open(report =>
        {
            if (!quick.Contains(report.File + ".txt"))
                gate.Wait(Stop);
            return TakeInDesk.Read(report);
        });
        while (desk.Spool.TallyOf(first)!.Done < 4)
            await Task.Delay(10, Stop);
        await desk.CloseWhileSomebodySends(told: gate.Set);
        // The one that was being read is added; nothing after it is begun, however fast it could be read.
        desk.Spool.TallyOf(first)!.Done.ShouldBe(5);
        desk.Spool.TallyOf(second)!.Done.ShouldBe(0);
        desk.Spool.Waiting.ShouldBe(files.One.Length + files.Other.Length - 5);
        desk.Spool.IsAtWork.ShouldBeTrue();

        await desk.Open();
        var (one, other) = (await desk.Done(first), await desk.Done(second));
        (one.Added, one.Known, one.Failed).ShouldBe((files.One.Length, 0, 0));
        (other.Added, other.Known, other.Failed).ShouldBe((files.Other.Length, 0, 0));
        using var session = desk.Ledger.Read();
        session
            .Reports.AllHeads()
            .Select(h => h.File + ".txt")
            .ShouldBe([.. files.One.Concat(files.Other).Select(f => f.Name)]);
        session.Reports.Unlinked(1).ShouldBeEmpty();
        LedgerBook.Verify(desk.Ledger).Breaks.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_added_when_the_process_was_killed_before_it_could_note_so_is_new_and_there_once()
    {
        var files = TakeInDesk.Story("hafenbrand")[..4];
        await desk.Open(Missing);
        var number = await desk.Upload(files);
        await desk.Close();
        // As after a kill: the first two are in the ledger, of one of them that is noted, and the note of the third is cut off.
        var batch = desk.Spool.Find(number)!;
        var book = new LedgerBook(desk.Ledger, "beleg test, models test", TimeProvider.System);
        foreach (var item in (int[])[0, 1])
        {
            var report = batch.Items[item].Take(files[item].Bytes, batch.Who).Report!;
            book.Add(report, () => TakeInDesk.Read(report), files[item].Name);
        }

        desk.Spool.Note(number, new ItemOutcome(0, 1, true, []));
        var place = Path.GetDirectoryName(desk.Spool.LockFile)!;
        await File.AppendAllTextAsync(Path.Combine(place, $"b{number}", "outcomes.jsonl"), "\n{\"item\":2,", Stop);
        Directory.CreateDirectory(Path.Combine(place, "next-1-1"));

        await desk.Open();
        var tally = await desk.Done(number);
        (tally.Added, tally.Known, tally.Failed).ShouldBe((4, 0, 0));
        using var session = desk.Ledger.Read();
        session.Reports.AllHeads().Select(h => h.File + ".txt").ShouldBe(files.Select(f => f.Name));
        Directory.Exists(Path.Combine(place, "next-1-1")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_batch_that_was_done_but_not_linked_when_it_was_killed_is_linked()
    {
        var files = TakeInDesk.Story("truppen");
        await desk.Open(Missing);
        var number = await desk.Upload(files);
        await desk.Close();
        var batch = desk.Spool.Find(number)!;
        var book = new LedgerBook(desk.Ledger, "beleg test, models test", TimeProvider.System);
        for (var item = 0; item < files.Length; item++)
        {
            var report = batch.Items[item].Take(files[item].Bytes, batch.Who).Report!;
            var added = book.Add(report, () => TakeInDesk.Read(report), files[item].Name);
            desk.Spool.Note(number, new ItemOutcome(item, added.Report.Number, true, []));
        }

        await desk.Open();
        (await desk.Done(number)).Added.ShouldBe(files.Length);
        using var session = desk.Ledger.Read();
        session.Reports.Unlinked(1).ShouldBeEmpty();
        session.Claims.Count(contestedOnly: false).ShouldBeGreaterThan(0);
        desk.Spool.Open(number, 0).ShouldBeNull();
    }

    [Fact]
    public async Task While_the_models_are_missing_what_is_handed_in_waits_and_the_page_says_why()
    {
        await desk.Open(Missing);
        var number = await desk.Upload(TakeInDesk.Story("hafenbrand")[0]);
        using var client = desk.Client();
        string page;
        do page = await client.GetStringAsync($"/take-in/b{number}", Stop);
        while (!page.Contains("BLG2001", StringComparison.Ordinal));
        page.ShouldContain("data-moving");
        desk.Spool.TallyOf(number)!.Done.ShouldBe(0);
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_is_told_and_those_after_it_are_taken_in()
    {
        var files = TakeInDesk.Story("hafenbrand")[..3];
        await desk.Open(report =>
            report.File + ".txt" == files[1].Name
                ? throw new InvalidOperationException("A mistake in Beleg.")
                : TakeInDesk.Read(report)
        );
        var number = await desk.Upload(files);
        var tally = await desk.Done(number);
        (tally.Added, tally.Failed).ShouldBe((2, 1));
        var failed = desk.Spool.OutcomesOf(number).Single(o => o.Report is null);
        failed.Faults[0].Code.ShouldBe(FaultCode.Unforeseen);
        desk.Spool.Open(number, failed.Item)!.Dispose();
    }
}
