using Beleg.Faults;
using Beleg.Ledger.Custody;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Meaning;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Tests.Undoing;

public sealed class UndoTests : IDisposable
{
    private static readonly DateTimeOffset Later = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    private readonly Workplace place = new();
    private readonly SqliteLedger store;

    public UndoTests()
    {
        store = place.Open();
        UndoStory.Add(Workplace.Book(store), UndoStory.Reports);
    }

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    [Fact]
    public void What_was_undone_stays_in_the_list_with_who_undid_it_and_when()
    {
        var first = Decide("r1/s1", ReviewVerdict.Accept);
        var second = Decide("r2/s1", ReviewVerdict.Reject);
        var undone = LedgerBook.Undo(store, first, "Ada", Later);
        undone.Undone.ShouldBe(new Undone("Ada", Later));
        undone.Decision.Subject.ShouldBe("r1/s1");
        using var session = store.Read();
        session.Decisions.List(10).Select(d => (d.Number, d.Stands)).ShouldBe([(second, true), (first, false)]);
        session.Decisions.List(10, second).ShouldHaveSingleItem().Undone!.Who.ShouldBe("Ada");
        session.Decisions.List(1).ShouldHaveSingleItem().Number.ShouldBe(second);
        session.Decisions.On("r1/s1").ShouldHaveSingleItem().Stands.ShouldBeFalse();
        session.Decisions.Last.ShouldBe(second);
    }

    [Fact]
    public void Of_several_corrections_the_others_stand()
    {
        var position = Decide("r1/s1", ReviewVerdict.Correct, "position", "rejects");
        Decide("r1/s1", ReviewVerdict.Correct, "act", "denies");
        Undo(position);
        using var session = store.Read();
        var saying = session.Sayings.Find(1, "s1")!;
        saying.Position.ShouldBe(Position.Affirms);
        saying.Act.ShouldBe(Act.Denies);
        saying.Review.ShouldBe(ReviewVerdict.Correct);
    }

    [Fact]
    public void Several_are_undone_together_or_not_at_all()
    {
        var first = Decide("r1/s1", ReviewVerdict.Correct, "position", "rejects");
        var second = Decide("r1/s1", ReviewVerdict.Correct, "act", "denies");
        Should.Throw<FaultException>(() => LedgerBook.Undo(store, [second, first, 99], "Ada", Later));
        using (var before = store.Read())
            before.Sayings.Find(1, "s1")!.Act.ShouldBe(Act.Denies);
        LedgerBook.Undo(store, [second, first], "Ada", Later).Select(d => d.Number).ShouldBe([second, first]);
        using var session = store.Read();
        session.Sayings.Find(1, "s1")!.Review.ShouldBeNull();
        LedgerBook.Verify(store).Breaks.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_undone_twice_is_told_of()
    {
        var number = Decide("r1/s1", ReviewVerdict.Accept);
        LedgerBook.Undo(store, number, "Ada", Later);
        var fault = Should.Throw<FaultException>(() => Undo(number)).Fault;
        fault.Code.ShouldBe(FaultCode.UndoneAlready);
        fault.Message.ShouldContain("Ada");
        fault.Message.ShouldContain("2026-03-04 05:06");
    }

    [Fact]
    public void What_was_never_decided_cannot_be_undone() =>
        Should.Throw<FaultException>(() => Undo(7)).Fault.Code.ShouldBe(FaultCode.NoSuchEntry);

    [Fact]
    public void A_decision_on_which_another_stands_is_not_undone_before_that_one()
    {
        var (one, other) = (SourceOf(1, "Behrend"), SourceOf(2, "Reger"));
        var merged = Decide($"q{one}", ReviewVerdict.Merge, value: $"q{other}");
        var split = Decide($"q{one}", ReviewVerdict.Split, value: "r2");
        var before = LedgerBook.Verify(store).Head;
        var fault = Should.Throw<FaultException>(() => Undo(merged)).Fault;
        fault.Code.ShouldBe(FaultCode.CannotUndo);
        fault.Message.ShouldContain($"Decision {split} ");
        LedgerBook.Verify(store).Head.ShouldBe(before);
        Undo(split);
        Undo(merged);
    }

    [Fact]
    public void Whoever_was_parted_and_then_merged_is_as_before_when_both_are_undone()
    {
        var before = LedgerPicture.Of(store);
        var harm = SourceOf(3, "Harm");
        var split = Decide($"q{harm}", ReviewVerdict.Split, value: "r3");
        DaysInOffice(harm).ShouldBe("2025-10-08 to 2025-10-08");
        var merged = Decide($"q{harm}", ReviewVerdict.Merge, value: $"q{SourceOf(1, "Behrend")}");
        Undo(merged);
        DaysInOffice(harm).ShouldBe("2025-10-08 to 2025-10-08");
        Undo(split);
        DaysInOffice(harm).ShouldBe("2025-10-03 to 2025-10-08");
        LedgerPicture.Difference(before, LedgerPicture.Of(store)).ShouldBe("");
    }

    [Fact]
    public void A_report_does_not_go_back_into_a_story_that_is_part_of_another_since()
    {
        var before = LedgerPicture.Of(store);
        var (fire, fish) = (StoryOf(2), StoryOf(3));
        var moved = Decide("r2", ReviewVerdict.Correct, "story", fish);
        var merged = Decide(fish, ReviewVerdict.Merge, value: fire);
        Should.Throw<FaultException>(() => Undo(moved)).Fault.Message.ShouldContain($"Decision {merged} ");
        Undo(merged);
        StoryOf(2).ShouldBe(fish);
        Undo(moved);
        LedgerPicture.Difference(before, LedgerPicture.Of(store)).ShouldBe("");
    }

    [Fact]
    public void A_merge_that_a_later_one_holds_together_is_not_undone_before_that_one()
    {
        var (one, other) = (ClaimOf("r1/s1"), ClaimOf("r4/s1"));
        var merged = Decide(one, ReviewVerdict.Merge, value: other);
        var accepted = Decide(one, ReviewVerdict.Accept);
        Should.Throw<FaultException>(() => Undo(merged)).Fault.Message.ShouldContain($"Decision {accepted} ");
        Undo(accepted);
        Undo(merged);
        ClaimOf("r4/s1").ShouldBe(other);
    }

    [Fact]
    public void A_decision_from_before_ledgers_could_undo_is_told_of()
    {
        var number = Decide("r1/s1", ReviewVerdict.Accept);
        Run("UPDATE decision SET reports = NULL");
        Should.Throw<FaultException>(() => Undo(number)).Fault.Code.ShouldBe(FaultCode.CannotUndo);
    }

    [Fact]
    public void The_custody_log_tells_of_it_and_finds_it_changed()
    {
        var number = Decide("r1/s1", ReviewVerdict.Accept);
        LedgerBook.Undo(store, number, "Ada", Later);
        using (var session = store.Read())
        {
            var entry = session.Custody.Last!.Read()!;
            entry.Event.ShouldBe(CustodyEvent.Undone);
            entry.Who.ShouldBe("Ada");
            entry.Subject.ShouldBe("r1/s1");
        }

        LedgerBook.Verify(store).Breaks.ShouldBeEmpty();
        Run("UPDATE undoing SET who = 'Bert'");
        LedgerBook.Verify(store).Breaks.ShouldHaveSingleItem().What.ShouldContain("was changed");
        Run("DELETE FROM undoing");
        LedgerBook.Verify(store).Breaks.ShouldHaveSingleItem().What.ShouldContain("no longer in the ledger");
    }

    [Fact]
    public void An_extent_takes_its_words_along()
    {
        const string Words = "Bei dem Brand im Hafen von Lindow";
        Decide("r1/s1", ReviewVerdict.Correct, "extent", $"0-{Words.Length}");
        using var session = store.Read();
        var saying = session.Sayings.Find(1, "s1")!;
        saying.Text.ShouldBe(Words);
        saying.Terms.Select(t => t.Word).ShouldContain("Brand");
        saying.Terms.Select(t => t.Word).ShouldNotContain("Mensch");
        saying.Quantities.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0-9999")]
    [InlineData("5-5")]
    [InlineData("9-5")]
    [InlineData("five")]
    [InlineData("")]
    [InlineData("-5-9")]
    public void An_extent_that_is_none_is_told_of(string extent) =>
        Should
            .Throw<FaultException>(() => Decide("r1/s1", ReviewVerdict.Correct, "extent", extent))
            .Fault.Code.ShouldBe(FaultCode.UnfitDecision);

    [Fact]
    public void A_name_that_a_person_gave_outlives_later_reports()
    {
        var source = SourceOf(1, "Behrend");
        var number = Decide($"q{source}", ReviewVerdict.Correct, "name", "Dr. Behrend");
        UndoStory.Add(
            Workplace.Book(store),
            [Workplace.Report("x", 11, "Der Hafen von Lindow bleibt gesperrt, sagte Bürgermeisterin Anna Behrend.")]
        );
        NameOf(source).ShouldBe("Dr. Behrend");
        Undo(number);
        NameOf(source).ShouldBe("Anna Behrend");
    }

    private string NameOf(long source)
    {
        using var session = store.Read();
        return session.Sources.Get(source)!.Name;
    }

    private string StoryOf(long report)
    {
        using var session = store.Read();
        return $"n{session.Stories.Of(report)}";
    }

    private string DaysInOffice(long source)
    {
        using var session = store.Read();
        var role = session.Sources.Get(source)!.Roles.ShouldHaveSingleItem();
        return $"{role.First} to {role.Last}";
    }

    private long SourceOf(long report, string name)
    {
        using var session = store.Read();
        return session.Sources.OfReport(report).First(t => t.Name.Contains(name, StringComparison.Ordinal)).Source;
    }

    private string ClaimOf(string saying)
    {
        using var session = store.Read();
        EntryLabel.TryParse(saying, out var label).ShouldBeTrue();
        return $"c{session.Sayings.Find(label.Number, label.Saying!)!.Claim}";
    }

    private long Decide(string subject, ReviewVerdict verdict, string? field = null, string? value = null) =>
        LedgerBook
            .Review(
                store,
                new Decision(subject, verdict, "Test", DateTimeOffset.UnixEpoch) { Field = field, Value = value }
            )
            .Number;

    private void Undo(long number) => LedgerBook.Undo(store, number, "Test", Later);

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={place.Ledger};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
