using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Ledger.Tests.Undoing;

/// <summary>What is undone does not come back with later reports and readings, and they count as if it had never been decided.</summary>
public sealed class UndoAfterwardsTests : IDisposable
{
    private readonly Workplace place = new();

    public UndoAfterwardsTests()
    {
        using var store = place.Open();
        UndoStory.Add(Workplace.Book(store), UndoStory.Reports);
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void Reports_that_were_added_in_between_count_as_if_it_had_never_been_decided()
    {
        using var never = Copy();
        UndoStory.Add(Workplace.Book(never), UndoStory.Later);
        var expected = LedgerPicture.WithoutLabels(never);
        foreach (var decision in Telling())
        {
            using var store = Copy();
            var number = LedgerBook.Review(store, decision).Number;
            UndoStory.Add(Workplace.Book(store), UndoStory.Later);
            Undo(store, number);
            LedgerPicture
                .Difference(expected, LedgerPicture.WithoutLabels(store))
                .ShouldBe("", $"{decision.Subject}: {decision}");
            LedgerBook.Verify(store).Breaks.ShouldBeEmpty();
        }
    }

    [Fact]
    public void What_was_read_again_in_between_counts_as_if_it_had_never_been_decided()
    {
        using var never = Copy();
        Reread(never);
        var expected = LedgerPicture.WithoutLabels(never);
        foreach (var decision in Telling())
        {
            using var store = Copy();
            var number = LedgerBook.Review(store, decision).Number;
            Reread(store);
            Undo(store, number);
            LedgerPicture
                .Difference(expected, LedgerPicture.WithoutLabels(store))
                .ShouldBe("", $"{decision.Subject}: {decision}");
            LedgerBook.Verify(store).Breaks.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Reading_again_does_not_bring_back_what_was_undone()
    {
        using var never = Copy();
        Reread(never);
        var expected = LedgerPicture.WithoutLabels(never);
        foreach (var decision in Telling())
        {
            using var store = Copy();
            Undo(store, LedgerBook.Review(store, decision).Number);
            Reread(store);
            LedgerPicture
                .Difference(expected, LedgerPicture.WithoutLabels(store))
                .ShouldBe("", $"{decision.Subject}: {decision}");
        }
    }

    [Fact]
    public void What_stands_outlives_another_reading()
    {
        foreach (var decision in Telling())
        {
            using var store = Copy();
            LedgerBook.Review(store, decision);
            var before = LedgerPicture.WithoutLabels(store);
            Reread(store);
            LedgerPicture
                .Difference(before, LedgerPicture.WithoutLabels(store))
                .ShouldBe("", $"{decision.Subject}: {decision}");
        }
    }

    // Of each kind the first and the last.
    private List<Decision> Telling()
    {
        using var store = Copy();
        return
        [
            .. PossibleDecisions
                .Of(store)
                .GroupBy(d => (d.Subject.Contains('/', StringComparison.Ordinal), d.Subject[0], d.Verdict, d.Field))
                .SelectMany(g => g.Count() > 1 ? new[] { g.First(), g.Last() } : [g.First()]),
        ];
    }

    private static void Reread(SqliteLedger store)
    {
        var book = Workplace.Book(store, "beleg next, models next");
        foreach (var report in book.Outdated())
            book.Reread(report, UndoStory.Read);
    }

    private SqliteLedger Copy()
    {
        var path = Path.Combine(place.Folder, Path.GetRandomFileName());
        File.Copy(place.Ledger, path);
        return SqliteLedger.OpenOrCreate(path);
    }

    private static void Undo(SqliteLedger store, long number) =>
        LedgerBook.Undo(store, number, "Test", DateTimeOffset.UnixEpoch);
}
