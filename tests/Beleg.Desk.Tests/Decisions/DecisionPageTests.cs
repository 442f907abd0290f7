using System.Net;
using Beleg.Desk.Decisions;
using Beleg.Ledger;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Text;

namespace Beleg.Desk.Tests.Decisions;

/// <summary>The pages of decisions, and what they are made from.</summary>
/// <param name="desk">The desk.</param>
public sealed class DecisionPageTests(StoryDesk desk)
{
    [Fact]
    public async Task An_empty_ledger_says_where_to_begin()
    {
        using var client = StoryDesk.ClientOf(desk.EmptyAddress);
        var page = await client.GetStringAsync("/decisions", TestContext.Current.CancellationToken);
        page.ShouldContain("href=\"/review\"");
    }

    [Fact]
    public async Task A_decision_that_was_never_made_is_not_found()
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync("/decisions/999", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void The_list_has_the_newest_first_with_the_words_they_were_made_on()
    {
        var path = Path.GetTempFileName();
        using (var store = SqliteLedger.OpenOrCreate(path))
        {
            var report = new Report("Der Damm hielt.") { File = "a" };
            using (var writing = store.Write())
            {
                writing.Reports.Add("sha256:1", report, null);
                writing.Commit();
            }

            Decide(store, ReviewVerdict.Reject);
            Decide(store, ReviewVerdict.Accept);
            LedgerBook.Undo(store, 1, "Ada", DateTimeOffset.UnixEpoch);
            using var session = store.Read();
            var listing = DecisionListing.Of(session, page: 1).Decisions;
            listing
                .Items.Select(d => (d.Number, d.Text, d.Address))
                .ShouldBe([(2, "a", "/reports/r1"), (1, "a", "/reports/r1")]);
            listing.Items[1].Line.Kept.Undone!.Who.ShouldBe("Ada");
            DecisionSheet.Of(session, 2)!.StandingOn.ShouldBeNull();
            DecisionSheet.Of(session, 3).ShouldBeNull();
        }

        File.Delete(path);
    }

    private static void Decide(SqliteLedger store, ReviewVerdict verdict) =>
        LedgerBook.Review(store, new Decision("r1", verdict, "Bert", DateTimeOffset.UnixEpoch));
}
