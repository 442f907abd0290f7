using Beleg.Commitments;
using Beleg.Exchange.Input;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Tests.Store;

/// <summary>What waits for a person, over a real story.</summary>
public sealed class WaitingTests : IDisposable
{
    private const int All = 1_000;
    private readonly Workplace place = new();
    private readonly SqliteLedger store;

    public WaitingTests()
    {
        store = place.Open();
        var story = Path.Combine(Repository.Samples, "stories", "hafenbrand");
        new AddingRun(Workplace.Book(store), Workplace.Reader.Read)
            .Add(ReportFiles.Read(story, () => Stream.Null))
            .Count()
            .ShouldBe(11);
    }

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    [Fact]
    public void Statements_of_contested_claims_wait_those_of_the_largest_claim_first()
    {
        using var session = store.Read();
        var waiting = Sayings(session, session.Waiting.Contested(null, All));
        waiting.ShouldNotBeEmpty();
        waiting.ShouldAllBe(s => !s.IsTold && session.Claims.Get(s.Claim!.Value)!.IsContested);
        var sizes = waiting.Select(s => session.Claims.Get(s.Claim!.Value)!.Reports).ToList();
        sizes.ShouldBe(sizes.OrderDescending());
        foreach (var claim in waiting.GroupBy(s => s.Claim))
            claim.Select(s => s.Confidence).ShouldBe(claim.Select(s => s.Confidence).Order());
        waiting.Count.ShouldBe(
            session
                .Claims.List(contestedOnly: true, All, 0)
                .Sum(c => session.Sayings.OfClaim(c.Number).Count(s => !s.IsTold))
        );
    }

    [Fact]
    public void Statements_wait_that_reading_is_unsure_of()
    {
        using var session = store.Read();
        var waiting = Sayings(session, session.Waiting.Unsure(null, All));
        waiting.ShouldNotBeEmpty();
        waiting.ShouldAllBe(s => s.Confidence < 0.5);
        waiting.Select(s => s.Confidence).ShouldBe(waiting.Select(s => s.Confidence).Order());
    }

    [Fact]
    public void What_was_decided_waits_no_more()
    {
        foreach (
            var waiting in (Func<IWaitingTable, IReadOnlyList<long>>[])
                [w => w.Contested(null, All), w => w.Unsure(null, All)]
        )
        {
            var (before, first) = (Ask(waiting), Label(Ask(waiting)[0]));
            Decide(first, ReviewVerdict.Accept);
            Ask(waiting).ShouldBe(before.Skip(1));
        }
    }

    [Fact]
    public void Of_a_story_waits_what_waits_in_its_reports()
    {
        using var session = store.Read();
        var table = session.Waiting;
        foreach (
            var ask in (Func<long?, IEnumerable<object>>[])
                [
                    story => [table.Contested(story, All)],
                    story => [table.Unsure(story, All)],
                    story => [.. table.Undecided(story, All).Select(t => (t.Report, t.Id))],
                    story => [table.Ending(story, All)],
                    story => [table.Moved(story, All)],
                ]
        )
            ask(1).ShouldBe(ask(null));
        table.Contested(2, All).ShouldBeEmpty();
        table.Unsure(2, All).ShouldBeEmpty();
        table.Ending(2, All).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_in_a_withdrawn_report_does_not_wait()
    {
        using (var session = store.Read())
            Sayings(session, session.Waiting.Unsure(null, All)).ShouldContain(s => s.Report == 1);
        Decide("r1", ReviewVerdict.Reject);
        using var after = store.Read();
        Sayings(after, after.Waiting.Unsure(null, All)).ShouldNotContain(s => s.Report == 1);
        Sayings(after, after.Waiting.Contested(null, All)).ShouldNotContain(s => s.Report == 1);
    }

    [Fact]
    public void Points_that_a_report_seems_to_end_wait_until_somebody_says_so()
    {
        var waiting = Ask(w => w.Ending(null, All));
        waiting.ShouldNotBeEmpty();
        OpenPointView view;
        using (var session = store.Read())
        {
            waiting.ShouldAllBe(number => OpenPointReader.Of(session, number)!.ClosedBy != null);
            view = OpenPointReader.Of(session, waiting[0])!;
        }

        Decide(view.Label, ReviewVerdict.Correct, "closedBy", view.ClosedBy!.Label);
        Ask(w => w.Ending(null, All)).ShouldBe(waiting.Skip(1));
    }

    [Fact]
    public void Whoever_may_be_somebody_else_waits_until_a_person_tells()
    {
        AddWebers();
        var waiting = Undecided();
        waiting.ShouldAllBe(t => t.Verdict == Verdict.Undecided && !t.MayBe.IsEmpty);
        waiting.Select(t => t.Report).ShouldBe(waiting.Select(t => t.Report).OrderDescending());
        var tie = waiting.First(t => t.Name == "Weber");
        tie.MayBe.Length.ShouldBeGreaterThan(1);
        var merged = Decide($"q{tie.MayBe[0]}", ReviewVerdict.Merge, value: $"q{tie.Source}");
        Undecided().ShouldNotContain(t => t.Report == tie.Report && t.Id == tie.Id);
        using (var session = store.Read())
            session.Sources.OfReport(tie.Report).Single(t => t.Id == tie.Id).Source.ShouldBe(tie.MayBe[0]);
        LedgerBook.Undo(store, merged.Number, "Test", DateTimeOffset.UnixEpoch);
        Undecided().ShouldContain(t => t.Report == tie.Report && t.Id == tie.Id);
    }

    [Fact]
    public void Whoever_is_somebody_of_their_own_waits_no_more()
    {
        AddWebers();
        var tie = Undecided().First(t => t.Name == "Weber");
        var accepted = Decide($"q{tie.Source}", ReviewVerdict.Accept);
        Undecided().ShouldNotContain(t => t.Report == tie.Report && t.Id == tie.Id);
        LedgerBook.Undo(store, accepted.Number, "Test", DateTimeOffset.UnixEpoch);
        Undecided().ShouldContain(t => t.Report == tie.Report && t.Id == tie.Id);
    }

    [Fact]
    public void Commitments_wait_that_have_moved()
    {
        long Course(string file, int day, CommitmentStatus status)
        {
            using var session = store.Write();
            var report = session.Reports.Add($"sha256:{file}", Workplace.Report(file, day, "x"), null).Number;
            session.Commitments.Add(
                new CommitmentSaid(0, report, CommitmentKind.Loan, status, "das Darlehen") { Id = "c1" }
            );
            var into = session.Commitments.Course(1)?.Number ?? session.Commitments.AddCourse();
            session.Commitments.SetCourse(session.Commitments.OfReport(report)[0].Number, into, []);
            session.Commit();
            return into;
        }

        var known = Ask(w => w.Moved(null, All));
        var course = Course("announced", 1, CommitmentStatus.Announced);
        Ask(w => w.Moved(null, All)).ShouldBe(known);
        Course("signed", 2, CommitmentStatus.Signed);
        Ask(w => w.Moved(null, All)).ShouldContain(course);
        Decide($"k{course}", ReviewVerdict.Accept);
        Ask(w => w.Moved(null, All)).ShouldNotContain(course);
    }

    private void AddWebers() =>
        Workplace.Add(
            Workplace.Book(store),
            Workplace.Report("x", 1, "Der Damm hält, sagte Bürgermeister Karl Weber. Mehr sagte Weber nicht."),
            Workplace.Report("y", 2, "Der Damm hält, sagte Ministerin Anna Weber."),
            Workplace.Report("z", 3, "Der Damm hält nicht, sagte Weber.")
        );

    private IReadOnlyList<SourceTie> Undecided()
    {
        using var session = store.Read();
        return session.Waiting.Undecided(null, All);
    }

    private IReadOnlyList<long> Ask(Func<IWaitingTable, IReadOnlyList<long>> question)
    {
        using var session = store.Read();
        return question(session.Waiting);
    }

    private string Label(long saying)
    {
        using var session = store.Read();
        return session.Sayings.Get([saying])[0].Label;
    }

    private static List<Saying> Sayings(ILedgerSession session, IReadOnlyList<long> numbers) =>
        [.. numbers.Select(n => session.Sayings.Get([n])[0])];

    private KeptDecision Decide(string subject, ReviewVerdict verdict, string? field = null, string? value = null) =>
        LedgerBook.Review(
            store,
            new Decision(subject, verdict, "Test", DateTimeOffset.UnixEpoch) { Field = field, Value = value }
        );
}
