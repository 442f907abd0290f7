using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Stories;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Stories;

public sealed class StoryTests : IDisposable
{
    private const string Fire =
        "Bei dem Brand im Hafen von Lindow sind neun Menschen gestorben, sagte Bürgermeisterin Anna Behrend. Die Lagerhalle der Firma "
        + "Tordesa sei eingestürzt.";

    private const string FireAgain =
        "Nach dem Einsturz der Lagerhalle von Tordesa im Hafen von Lindow kritisierte Anna Behrend die Feuerwehr. Der Brand habe "
        + "zu lange gedauert.";

    // The same words with other names: another fire.
    private const string OtherFire =
        "Bei dem Brand im Hafen von Kalden sind vier Menschen gestorben, sagte Bürgermeister Jonas Reger. Die Lagerhalle der Firma "
        + "Mirenko sei eingestürzt.";

    private readonly Workplace place = new();
    private readonly SqliteLedger store;
    private readonly LedgerBook book;

    public StoryTests()
    {
        store = place.Open();
        book = Workplace.Book(store);
    }

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    [Fact]
    public void Reports_on_the_same_events_are_one_story_and_others_are_not()
    {
        Add(("a", 1, Fire), ("b", 2, FireAgain), ("c", 3, OtherFire));
        Stories().ShouldBe(["3", "1 2"]);
    }

    [Fact]
    public void A_story_counts_what_its_reports_have()
    {
        Add(
            ("a", 1, Fire),
            ("b", 2, "Jonas Reger aus Lindow bestritt, dass die Lagerhalle von Tordesa eingestürzt sei.")
        );
        using var session = store.Read();
        var story = session.Stories.List(StoryFilter.All, 10, 0).ShouldHaveSingleItem();
        story.Reports.ShouldBe(2);
        story.First.ShouldBe(new ReportDate(2025, 10, 1));
        story.Last.ShouldBe(new ReportDate(2025, 10, 2));
        story.Claims.ShouldBe(1);
        story.Contested.ShouldBe(1);
    }

    [Fact]
    public void What_is_decided_on_a_saying_counts_for_its_story()
    {
        Add(
            ("a", 1, Fire),
            ("b", 2, "Jonas Reger aus Lindow bestritt, dass die Lagerhalle von Tordesa eingestürzt sei.")
        );
        Decide("r2/s1", ReviewVerdict.Reject);
        using var session = store.Read();
        session.Stories.Get(1)!.Contested.ShouldBe(0);
    }

    [Fact]
    public void A_claim_that_a_person_dissolves_is_not_counted()
    {
        Add(
            ("a", 1, Fire),
            ("b", 2, "Jonas Reger aus Lindow bestritt, dass die Lagerhalle von Tordesa eingestürzt sei.")
        );
        // Its reports are in two stories that have nothing else in common.
        Add(("c", 3, "Der Bahnhof von Kalden bleibt gesperrt, sagte Ida Moll."));
        Decide("r2", ReviewVerdict.Correct, "story", "n2");
        Counts().ShouldBe([(1, 1), (1, 1)]);
        Decide("c1", ReviewVerdict.Reject);
        Counts().ShouldBe([(0, 0), (0, 0)]);

        (int, int)[] Counts()
        {
            using var session = store.Read();
            return
            [
                .. new long[] { 1, 2 }
                    .Select(n => session.Stories.Get(n)!)
                    .Select(s => (s.Claims, s.Contested)),
            ];
        }
    }

    [Fact]
    public void A_withdrawn_report_is_not_counted()
    {
        Add(("a", 1, Fire), ("b", 2, FireAgain));
        Decide("r2", ReviewVerdict.Reject);
        using var session = store.Read();
        session.Stories.Get(1)!.Reports.ShouldBe(1);
    }

    [Fact]
    public void A_person_joins_stories_and_moves_a_report()
    {
        Add(("a", 1, Fire), ("b", 2, FireAgain), ("c", 3, OtherFire));
        Decide("n1", ReviewVerdict.Merge, value: "n2");
        Stories().ShouldBe(["1 2 3"]);
        using (var session = store.Read())
            session.Stories.Get(2)!.Number.ShouldBe(1);
        Add(
            (
                "d",
                4,
                OtherFire
                    .Replace("Kalden", "Osterau", StringComparison.Ordinal)
                    .Replace("Mirenko", "Halvo", StringComparison.Ordinal)
                    .Replace("Jonas Reger", "Ida Moll", StringComparison.Ordinal)
            )
        );
        Stories().ShouldBe(["4", "1 2 3"]);
        Decide("r3", ReviewVerdict.Correct, "story", "n3");
        Stories().ShouldBe(["3 4", "1 2"]);
    }

    [Fact]
    public void A_ledger_that_had_no_stories_gets_them_when_it_is_linked()
    {
        Add(("a", 1, Fire), ("b", 2, FireAgain));
        using (var session = store.Write())
        {
            session.Stories.Lead(1, 1);
            session.Stories.Put(1, null);
            session.Stories.Put(2, null);
            session.Commit();
        }

        book.Link(TestContext.Current.CancellationToken);
        Stories().ShouldBe(["1 2"]);
    }

    [Theory]
    [InlineData("2025-10-02", null, 1)]
    [InlineData(null, "2025-10-02", 1)]
    [InlineData(null, "2025-10", 2)]
    [InlineData("2025-11", null, 0)]
    public void Stories_are_found_by_date(string? from, string? to, int found)
    {
        Add(("a", 1, Fire), ("c", 3, OtherFire));
        using var session = store.Read();
        var filter = new StoryFilter { From = Date(from), To = Date(to) };
        session.Stories.List(filter, 10, 0).Count.ShouldBe(found);
        session.Stories.Count(filter).ShouldBe(found);
    }

    [Fact]
    public void Stories_are_found_by_outlet_and_by_who_speaks()
    {
        Add(("a", 1, Fire), ("c", 3, OtherFire));
        using var session = store.Read();
        Labels(session, new StoryFilter { Outlet = "c" }).ShouldBe(["n2"]);
        var behrend = session.Sources.OfReport(1).First(t => t.Name.Contains("Behrend", StringComparison.Ordinal));
        Labels(session, new StoryFilter { Source = behrend.Source }).ShouldBe(["n1"]);
        Labels(session, new StoryFilter { IsContested = true }).ShouldBeEmpty();
    }

    private static string[] Labels(ILedgerSession session, StoryFilter filter) =>
        [.. session.Stories.List(filter, 10, 0).Select(s => s.Label)];

    private static ReportDate? Date(string? words) => ReportDate.TryParse(words, out var date) ? date : null;

    private void Add(params (string File, int Day, string Text)[] reports)
    {
        Workplace.Add(book, reports.Select(r => Workplace.Report(r.File, r.Day, r.Text)));
        book.Link();
    }

    private string[] Stories()
    {
        using var session = store.Read();
        return
        [
            .. session
                .Stories.List(StoryFilter.All, 100, 0)
                .Select(s => string.Join(' ', session.Stories.ReportsOf(s.Number))),
        ];
    }

    private void Decide(string subject, ReviewVerdict verdict, string? field = null, string? value = null) =>
        LedgerBook.Review(
            store,
            new Decision(subject, verdict, "tester", DateTimeOffset.UnixEpoch) { Field = field, Value = value }
        );
}
