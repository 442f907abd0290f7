using Beleg.Exchange.Input;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Adding;

/// <summary>Many reports at once, which are read beside one another, one faster and one slower.</summary>
public sealed class AddingRunTests : IDisposable
{
    private const int LinkedTogether = 250;
    private const int Many = 620;

    private readonly Workplace place = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => place.Dispose();

    [Fact]
    public void What_is_linked_together_does_not_depend_on_how_fast_it_is_read()
    {
        using var store = place.Open();
        var linked = new SortedSet<long>();
        foreach (var _ in new AddingRun(Workplace.Book(store), Slowly).Add(Intakes(Many), Stop))
            linked.Add(Linked(store));
        linked.ShouldBe([0, LinkedTogether, 2 * LinkedTogether]);
        Linked(store).ShouldBe(Many);
    }

    [Fact]
    public void The_first_are_told_of_before_many_are_read()
    {
        using var store = place.Open();
        using var additions = new AddingRun(Workplace.Book(store), Slowly).Add(Intakes(Many), Stop).GetEnumerator();
        additions.MoveNext().ShouldBeTrue();
        additions.Current.Report!.Number.ShouldBe(1);
        using var session = store.Read();
        session.Reports.Count.ShouldBeLessThan(LinkedTogether);
    }

    [Fact]
    public void Whoever_stops_is_told_of_all_that_was_added_and_the_next_run_goes_on()
    {
        using var store = place.Open();
        using var stop = new CancellationTokenSource();
        var told = 0;
        foreach (var _ in new AddingRun(Workplace.Book(store), Slowly).Add(Intakes(Many), stop.Token))
        {
            if (++told == 100)
                stop.Cancel();
        }

        told.ShouldBeInRange(100, Many - 1);
        using (var session = store.Read())
            session.Reports.Count.ShouldBe(told);
        new AddingRun(Workplace.Book(store), Slowly).Add(Intakes(Many), Stop).Count(a => a.IsNew).ShouldBe(Many - told);
        Linked(store).ShouldBe(Many);
    }

    [Fact]
    public void Whoever_stops_while_one_is_read_is_told_of_none_after_it()
    {
        using var store = place.Open();
        using var stop = new CancellationTokenSource();
        using var others = new ManualResetEventSlim();
        new AddingRun(Workplace.Book(store), Read)
            .Add(Intakes(10), stop.Token)
            .Select(a => a.Report!.Number)
            .ShouldBe([1]);

        Reading Read(Report report)
        {
            // The second is read before the third is begun, and could be written with the first.
            if (report.File == "r2")
                others.Set();
            if (report.File == "r0")
            {
                if (Environment.ProcessorCount > 1)
                    others.Wait(Stop);
                stop.Cancel();
            }

            return Workplace.Reader.Read(report);
        }
    }

    [Fact]
    public void All_before_one_that_cannot_be_read_are_added()
    {
        const int Broken = 77;
        using var store = place.Open();
        var told = 0;
        Should.Throw<InvalidOperationException>(() =>
        {
            foreach (var addition in new AddingRun(Workplace.Book(store), Read).Add(Intakes(Many), Stop))
                addition.Report!.Number.ShouldBe(++told);
        });
        told.ShouldBe(Broken);
        using var session = store.Read();
        session.Reports.Count.ShouldBe(Broken);

        static Reading Read(Report report) =>
            report.File == $"r{Broken}" ? throw new InvalidOperationException("broken") : Slowly(report);
    }

    private static long Linked(SqliteLedger store)
    {
        using var session = store.Read();
        return session.Reports.Count - session.Reports.Unlinked(Many).Count;
    }

    // Not as fast as the one before: by up to a few milliseconds, which differ from run to run.
    private static Reading Slowly(Report report)
    {
        Thread.Sleep(Random.Shared.Next(4));
        return Workplace.Reader.Read(report);
    }

    private static IEnumerable<Intake> Intakes(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => Workplace.Report($"r{i}", (i % 30) + 1, $"Der Damm {i} hält, sagte Karl Weber."))
            .Select(r => new Intake(r.File!, r, []));
}
