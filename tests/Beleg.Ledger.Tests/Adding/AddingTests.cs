using Beleg.Exchange.Input;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Tests.Adding;

public sealed class AddingTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Adding_twice_changes_nothing()
    {
        using var store = place.Open();
        var book = Workplace.Book(store);
        AddStory(book, "hafenbrand");
        var head = LedgerBook.Verify(store).Head;
        AddStory(book, "hafenbrand").ShouldAllBe(a => !a.IsNew);
        LedgerBook.Verify(store).Head.ShouldBe(head);
        using var session = store.Read();
        session.Reports.Count.ShouldBe(11);
    }

    [Fact]
    public void A_changed_text_at_the_same_address_is_a_new_version_and_the_old_one_stays()
    {
        using var store = place.Open();
        var report = Workplace.Report("a", 1, "Bei dem Brand starben neun Menschen, sagte Anna Behrend.");
        var changed = report with { Text = "Bei dem Brand starben acht Menschen, sagte Anna Behrend." };
        Workplace.Add(Workplace.Book(store), report, changed);
        using var session = store.Read();
        session.Reports.AllHeads().Select(h => h.VersionOf).ShouldBe([null, 1]);
        session.Reports.Get(1)!.Report.Text.ShouldBe(report.Text);
    }

    [Fact]
    public void What_gives_no_report_is_told_and_the_rest_is_added()
    {
        File.WriteAllText(Path.Combine(place.Folder, "leer.txt"), "");
        File.WriteAllText(Path.Combine(place.Folder, "voll.txt"), "Der Damm halte, sagte Anna Behrend.");
        using var store = place.Open();
        var run = new AddingRun(Workplace.Book(store), Workplace.Reader.Read);
        var additions = run.Add(
                ReportFiles.Read(place.Folder, () => Stream.Null),
                TestContext.Current.CancellationToken
            )
            .ToList();
        additions.Count(a => a.Report is null).ShouldBe(1);
        additions.Count(a => a.IsNew).ShouldBe(1);
    }

    [Fact]
    public void The_order_of_adding_changes_no_claim()
    {
        using var forwards = place.Open();
        using var backwards = SqliteLedger.OpenOrCreate(Path.Combine(place.Folder, "backwards.db"));
        var intakes = ReportFiles.Read(Story("truppen"), () => Stream.Null).ToList();
        new AddingRun(Workplace.Book(forwards), Workplace.Reader.Read)
            .Add(intakes, TestContext.Current.CancellationToken)
            .Count()
            .ShouldBe(10);
        intakes.Reverse();
        new AddingRun(Workplace.Book(backwards), Workplace.Reader.Read)
            .Add(intakes, TestContext.Current.CancellationToken)
            .Count()
            .ShouldBe(10);
        ClaimsOf(backwards).ShouldBe(ClaimsOf(forwards));
    }

    [Fact]
    public void What_was_taken_in_before_a_stop_is_linked_by_the_next_run()
    {
        using var store = place.Open();
        var book = Workplace.Book(store);
        foreach (var intake in ReportFiles.Read(Story("truppen"), () => Stream.Null))
            book.Add(intake.Report!, () => Workplace.Reader.Read(intake.Report!), intake.Path);
        using (var session = store.Read())
            session.Claims.Count(contestedOnly: false).ShouldBe(0);
        AddStory(book, "truppen");
        using var after = store.Read();
        after.Claims.Count(contestedOnly: false).ShouldBeGreaterThan(0);
        after.Reports.Unlinked(1).ShouldBeEmpty();
    }

    [Fact]
    public void Every_saying_points_at_its_words()
    {
        using var store = place.Open();
        AddStory(Workplace.Book(store), "bank");
        using var session = store.Read();
        foreach (var report in session.Reports.All())
        {
            foreach (var saying in session.Sayings.OfReport(report.Number))
            {
                var words = saying.Spans.Select(s => s.Of(report.Report.Text).ToString());
                string.Join(" … ", words).ShouldBe(saying.Text);
            }
        }
    }

    private static List<Addition> AddStory(LedgerBook book, string story) =>
        [.. new AddingRun(book, Workplace.Reader.Read).Add(ReportFiles.Read(Story(story), () => Stream.Null))];

    private static string Story(string name) => Path.Combine(Repository.Samples, "stories", name);

    private static List<string> ClaimsOf(SqliteLedger store)
    {
        using var session = store.Read();
        return
        [
            .. session
                .Claims.List(contestedOnly: false, int.MaxValue, 0)
                .Select(c => ClaimReader.Of(session, c))
                .Select(v =>
                    string.Join(
                        ' ',
                        v.Positions.Select(p => $"{p.Report.File}/{p.Saying.Id}").Order(StringComparer.Ordinal)
                    )
                )
                .Order(StringComparer.Ordinal),
        ];
    }
}
