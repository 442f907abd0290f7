using Beleg.Faults;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store.Sqlite;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Ledger.Tests.Undoing;

/// <summary>
/// What is undone counts as if it had never been decided. The same decisions each time; with BELEG_TRIES=2500 in the environment
/// that many others, to look for what no test has met yet.
/// </summary>
public sealed class UndoProperties : IDisposable
{
    private const int Tries = 60;
    private const ulong Seed = 20_251_126;
    private const ulong Step = 7;

    private readonly Workplace place = new();

    public UndoProperties()
    {
        using var store = place.Open();
        UndoStory.Add(Workplace.Book(store), UndoStory.Reports);
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void Every_decision_that_is_undone_leaves_the_ledger_as_it_was()
    {
        using var store = place.Open();
        var before = LedgerPicture.Of(store);
        foreach (var decision in PossibleDecisions.Of(store))
        {
            Undo(store, LedgerBook.Review(store, decision).Number);
            LedgerPicture.Difference(before, LedgerPicture.Of(store)).ShouldBe("", $"{decision.Subject}: {decision}");
        }

        LedgerBook.Verify(store).Breaks.ShouldBeEmpty();
    }

    [Fact]
    public void Each_kind_of_decision_changes_something()
    {
        using var store = place.Open();
        var before = LedgerPicture.Of(store);
        var silent = new HashSet<(char, ReviewVerdict, string?)>();
        var telling = new HashSet<(char, ReviewVerdict, string?)>();
        foreach (var decision in PossibleDecisions.Of(store))
        {
            var number = LedgerBook.Review(store, decision).Number;
            (LedgerPicture.Of(store) == before ? silent : telling).Add(KindOf(decision));
            Undo(store, number);
        }

        // A report that was not withdrawn, a claim that is as people say.
        silent
            .Except(telling)
            .ShouldBe([('r', ReviewVerdict.Accept, null), ('c', ReviewVerdict.Accept, null)], ignoreOrder: true);

        static (char, ReviewVerdict, string?) KindOf(Decision decision) =>
            (
                decision.Subject.Contains('/', StringComparison.Ordinal) ? 's' : decision.Subject[0],
                decision.Verdict,
                decision.Field
            );
    }

    [Fact]
    public void Decisions_that_are_undone_in_any_order_leave_the_ledger_as_it_was() =>
        Each(
            Gen.Zip(Gen.Choose(0, int.MaxValue).ListOf(), Gen.Choose(0, int.MaxValue).ListOf()),
            choices =>
            {
                using var store = Copy();
                var before = LedgerPicture.Of(store);
                var made = Decide(store, choices.Item1);
                // What a later one stands on is tried again after that.
                var order = choices.Item2.GetEnumerator();
                while (made.Count > 0)
                {
                    var at = order.MoveNext() ? order.Current % made.Count : made.Count - 1;
                    if (TryUndo(store, made[at]))
                        made.RemoveAt(at);
                }

                LedgerPicture.Difference(before, LedgerPicture.Of(store)).ShouldBe("", Told(store));
                LedgerBook.Verify(store).Breaks.ShouldBeEmpty(Told(store));
            }
        );

    [Fact]
    public void Those_that_stand_count_as_if_those_that_were_undone_had_never_been_made() =>
        Each(
            Gen.Zip(Gen.Choose(0, int.MaxValue).ListOf(), Gen.Choose(0, int.MaxValue)),
            choices =>
            {
                using var store = Copy();
                var made = Decide(store, choices.Item1);
                if (made.Count == 0 || !TryUndo(store, made[choices.Item2 % made.Count]))
                    return;
                using var other = Copy();
                foreach (var kept in made.Where((_, i) => i != choices.Item2 % made.Count))
                {
                    using var session = store.Read();
                    if (!TryDecide(other, session.Decisions.Get(kept)!.Decision, out _))
                        return;
                }

                LedgerPicture
                    .Difference(LedgerPicture.WithoutLabels(other), LedgerPicture.WithoutLabels(store))
                    .ShouldBe("", Told(store));
            }
        );

    private static void Each<T>(Gen<T> choices, Action<T> check)
    {
        var config = Config.QuickThrowOnFailure.WithEndSize(6);
        config = int.TryParse(Environment.GetEnvironmentVariable("BELEG_TRIES"), out var tries)
            ? config.WithMaxTest(tries)
            : config.WithMaxTest(Tries).WithReplay(Seed, Step);
        Prop.ForAll(choices.ToArbitrary(), check).Check(config);
    }

    private static string Told(SqliteLedger store)
    {
        using var session = store.Read();
        return string.Join(
            "; ",
            session.Decisions.List(100).Select(d => $"{d.Number} {d.Decision.Subject}: {d.Decision} {d.Undone}")
        );
    }

    private SqliteLedger Copy()
    {
        var path = Path.Combine(place.Folder, Path.GetRandomFileName());
        File.Copy(place.Ledger, path);
        return SqliteLedger.OpenOrCreate(path);
    }

    // Each among those that are possible by then.
    private static List<long> Decide(SqliteLedger store, IEnumerable<int> choices)
    {
        var made = new List<long>();
        foreach (var choice in choices)
        {
            var possible = PossibleDecisions.Of(store);
            if (TryDecide(store, possible[choice % possible.Count], out var number))
                made.Add(number);
        }

        return made;
    }

    private static bool TryDecide(SqliteLedger store, Decision decision, out long number)
    {
        number = 0;
        try
        {
            number = LedgerBook.Review(store, decision).Number;
            return true;
        }
        catch (FaultException e) when (e.Fault.Code is FaultCode.NoSuchEntry or FaultCode.UnfitDecision)
        {
            return false;
        }
    }

    private static bool TryUndo(SqliteLedger store, long number)
    {
        try
        {
            Undo(store, number);
            return true;
        }
        catch (FaultException e) when (e.Fault.Code == FaultCode.CannotUndo)
        {
            return false;
        }
    }

    private static void Undo(SqliteLedger store, long number) =>
        LedgerBook.Undo(store, number, "Test", DateTimeOffset.UnixEpoch);
}
