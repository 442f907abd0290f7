using Beleg.Exchange.Input;
using Beleg.Faults;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Tests.Views;

public sealed class SuggestionReaderTests : IDisposable
{
    private readonly Workplace place = new();
    private readonly SqliteLedger store;

    public SuggestionReaderTests()
    {
        store = place.Open();
        var story = Path.Combine(Repository.Samples, "stories", "truppen");
        foreach (
            var addition in new AddingRun(Workplace.Book(store), Workplace.Reader.Read).Add(
                ReportFiles.Read(story, () => Stream.Null)
            )
        )
            addition.Report.ShouldNotBeNull();
    }

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    [Fact]
    public void Pairs_between_the_thresholds_are_suggested_the_likeliest_first()
    {
        var found = Suggested();
        found.Length.ShouldBeGreaterThan(1);
        found.Select(s => s.Score).ShouldBe(found.Select(s => s.Score).OrderDescending());
        found.ShouldAllBe(s => s.Score > ClaimThresholds.Default.Suggested && s.One.Number < s.Other.Number);
        found.ShouldAllBe(s => s.One.Sayings > 1 && s.Other.Sayings > 1 && !s.Because.IsEmpty);
        Suggested(most: 1).ShouldHaveSingleItem().Score.ShouldBe(found[0].Score);
    }

    [Fact]
    public void The_score_is_the_mean_over_the_sayings_of_both()
    {
        using var session = store.Read();
        var first = SuggestionReader.List(session, 1).First();
        var (mine, theirs) = (Speaking(first.One), Speaking(first.Other));
        var sum = mine.Sum(m =>
            session.Claims.LinksOf(m).Where(l => theirs.Contains(l.Saying == m ? l.Other : l.Saying)).Sum(l => l.Score)
        );
        first.Score.ShouldBe(sum / (mine.Count * theirs.Count), 1e-9);

        HashSet<long> Speaking(Claim claim) =>
            [.. session.Sayings.OfClaim(claim.Number).Where(s => s.TakesUp is null).Select(s => s.Number)];
    }

    [Fact]
    public void What_is_merged_is_suggested_no_more()
    {
        var pair = Suggested()[0];
        Decide(pair.One.Label, ReviewVerdict.Merge, pair.Other.Label);
        using (var session = store.Read())
            session.Claims.Get(pair.One.Number)!.Number.ShouldBe(session.Claims.Get(pair.Other.Number)!.Number);
        Pairs().ShouldNotContain((pair.One.Text, pair.Other.Text));
    }

    [Fact]
    public void What_is_kept_apart_is_suggested_no_more_even_when_it_is_read_again()
    {
        var pair = Suggested()[0];
        Decide(pair.One.Label, ReviewVerdict.Split, pair.Other.Label);
        Pairs().ShouldNotContain((pair.One.Text, pair.Other.Text));
        var book = Workplace.Book(store, "beleg next, models next");
        foreach (var report in book.Outdated())
            book.Reread(report, Workplace.Reader.Read);
        Pairs().ShouldNotContain((pair.One.Text, pair.Other.Text));
        Pairs().ShouldNotBeEmpty();
    }

    [Fact]
    public void To_reject_a_claim_with_another_is_told_not_to_fit()
    {
        var pair = Suggested()[0];
        Should
            .Throw<FaultException>(() => Decide(pair.One.Label, ReviewVerdict.Reject, pair.Other.Label))
            .Fault.Code.ShouldBe(FaultCode.UnfitDecision);
        Should
            .Throw<FaultException>(() => Decide(pair.One.Label, ReviewVerdict.Split, pair.One.Label))
            .Fault.Code.ShouldBe(FaultCode.UnfitDecision);
    }

    private IEnumerable<(string, string)> Pairs() => Suggested().Select(s => (s.One.Text, s.Other.Text));

    private SuggestionView[] Suggested(int most = int.MaxValue)
    {
        using var session = store.Read();
        return [.. SuggestionReader.List(session, most)];
    }

    private void Decide(string subject, ReviewVerdict verdict, string value) =>
        LedgerBook.Review(store, new Decision(subject, verdict, "Test", DateTimeOffset.UnixEpoch) { Value = value });
}
