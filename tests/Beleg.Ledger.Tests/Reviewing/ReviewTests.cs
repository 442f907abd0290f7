using Beleg.Faults;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Views;
using Beleg.Meaning;

namespace Beleg.Ledger.Tests.Reviewing;

public sealed class ReviewTests : IDisposable
{
    private readonly Workplace place = new();
    private readonly SqliteLedger store;

    public ReviewTests()
    {
        store = place.Open();
        var book = Workplace.Book(store);
        Workplace.Add(
            book,
            Workplace.Report(
                "a",
                1,
                "Bei dem Brand im Hafen von Lindow sind neun Menschen gestorben, sagte Bürgermeisterin Anna Behrend."
            ),
            Workplace.Report(
                "b",
                2,
                "Bei dem Brand im Hafen von Lindow sind elf Menschen gestorben, sagte Polizeisprecher Jonas Reger."
            ),
            Workplace.Report("c", 3, "Die Stadt Lindow plant ein neues Schwimmbad, sagte Anna Behrend.")
        );
        book.Link();
    }

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    [Fact]
    public void What_is_corrected_counts_and_what_was_read_stays()
    {
        Decide("r2/s1", ReviewVerdict.Correct, "position", "rejects");
        using var session = store.Read();
        session.Sayings.Find(2, "s1")!.Position.ShouldBe(Position.Rejects);
        session.Claims.Get(1)!.IsContested.ShouldBeTrue();
        session.Readings.Latest(2)!.Json.ShouldContain("\"position\":\"affirms\"");
    }

    [Fact]
    public void What_is_rejected_leaves_its_claim_and_comes_back_when_it_is_accepted()
    {
        Claim().Length.ShouldBe(2);
        Decide("r2/s1", ReviewVerdict.Reject);
        Claim().ShouldBeEmpty();
        Decide("r2/s1", ReviewVerdict.Accept);
        Claim().Length.ShouldBe(2);
    }

    [Fact]
    public void A_report_that_is_withdrawn_is_kept_and_counts_for_nothing()
    {
        Decide("r2", ReviewVerdict.Reject);
        Claim().ShouldBeEmpty();
        using (var session = store.Read())
            session.Reports.Get(2)!.Head.IsWithdrawn.ShouldBeTrue();
        Decide("r2", ReviewVerdict.Accept);
        Claim().Length.ShouldBe(2);
        LedgerBook.Verify(store).Breaks.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_split_off_stays_apart_when_the_claim_is_made_anew()
    {
        Decide("c1", ReviewVerdict.Split, value: "r2/s1");
        Claim().ShouldBeEmpty();
        Decide("r1/s1", ReviewVerdict.Accept);
        Claim().ShouldBeEmpty();
    }

    [Fact]
    public void Sources_that_are_merged_are_found_under_either_label()
    {
        long Source(string name)
        {
            using var session = store.Read();
            return session.Sources.List(20, 0).First(s => s.Source.Name == name).Source.Number;
        }

        var (kept, merged) = (Source("Anna Behrend"), Source("Jonas Reger"));
        Decide($"q{kept}", ReviewVerdict.Merge, value: $"q{merged}");
        using var after = store.Read();
        after.Sources.Get(merged)!.Number.ShouldBe(kept);
        after.Sources.Get(merged)!.Names.ShouldContain("Jonas Reger");
        after.Sayings.Find(2, "s1")!.Source.ShouldBe(kept);
    }

    [Theory]
    [InlineData("r9", ReviewVerdict.Accept, null, null, FaultCode.NoSuchEntry)]
    [InlineData("r1/s9", ReviewVerdict.Accept, null, null, FaultCode.NoSuchEntry)]
    [InlineData("x1", ReviewVerdict.Accept, null, null, FaultCode.NoSuchEntry)]
    [InlineData("r1/s1", ReviewVerdict.Correct, "position", "maybe", FaultCode.UnfitDecision)]
    [InlineData("r1/s1", ReviewVerdict.Correct, "colour", "red", FaultCode.UnfitDecision)]
    [InlineData("r1/s1", ReviewVerdict.Correct, "speaker", "q99", FaultCode.UnfitDecision)]
    [InlineData("r1", ReviewVerdict.Merge, null, "r2", FaultCode.UnfitDecision)]
    [InlineData("c1", ReviewVerdict.Merge, null, "c1", FaultCode.UnfitDecision)]
    [InlineData("c1", ReviewVerdict.Split, null, "r3/s1", FaultCode.UnfitDecision)]
    public void A_decision_that_does_not_fit_changes_nothing(
        string subject,
        ReviewVerdict verdict,
        string? field,
        string? value,
        FaultCode code
    )
    {
        var before = LedgerBook.Verify(store).Head;
        Should.Throw<FaultException>(() => Decide(subject, verdict, field, value)).Fault.Code.ShouldBe(code);
        LedgerBook.Verify(store).Head.ShouldBe(before);
    }

    [Fact]
    public void Decisions_outlive_another_reading()
    {
        Decide("r2/s1", ReviewVerdict.Correct, "position", "rejects");
        var book = Workplace.Book(store, "beleg next, models next");
        book.Outdated().ShouldBe([1, 2, 3]);
        foreach (var report in book.Outdated())
            book.Reread(report, Workplace.Reader.Read)!.IsEmpty.ShouldBeTrue();
        using (var session = store.Read())
            session.Sayings.Find(2, "s1")!.Position.ShouldBe(Position.Rejects);
        Claim().Length.ShouldBe(2);
        book.Outdated().ShouldBeEmpty();
        LedgerBook.Verify(store).Breaks.ShouldBeEmpty();
    }

    [Fact]
    public void Another_reading_tells_what_it_changed()
    {
        var book = Workplace.Book(store, "beleg next, models next");
        var change = book.Reread(
            3,
            report =>
                Workplace.Reader.Read(report with { Text = report.Text }) with
                {
                    Statements = [],
                    Propositions = [],
                }
        )!;
        change.Gone.ShouldHaveSingleItem().ShouldContain("Schwimmbad");
        change.New.ShouldBeEmpty();
    }

    private void Decide(string subject, ReviewVerdict verdict, string? field = null, string? value = null) =>
        LedgerBook.Review(
            store,
            new Decision(subject, verdict, "Test", DateTimeOffset.UnixEpoch) { Field = field, Value = value }
        );

    private PositionView[] Claim()
    {
        using var session = store.Read();
        return session.Claims.Get(1) is { Sayings: > 1 } claim ? [.. ClaimReader.Of(session, claim).Positions] : [];
    }
}
