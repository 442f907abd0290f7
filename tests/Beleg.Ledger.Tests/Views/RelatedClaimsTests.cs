using Beleg.Exchange.Input;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Tests.Views;

public sealed class RelatedClaimsTests : IDisposable
{
    private readonly Workplace place = new();
    private readonly SqliteLedger store;

    public RelatedClaimsTests()
    {
        store = place.Open();
        var story = Path.Combine(Repository.Samples, "stories", "hafenbrand");
        new AddingRun(Workplace.Book(store), Workplace.Reader.Read)
            .Add(ReportFiles.Read(story, () => Stream.Null))
            .ShouldAllBe(a => a.Report != null);
    }

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    [Fact]
    public void What_stands_near_a_claim_is_another_claim_that_shares_words_with_it()
    {
        using var session = store.Read();
        var found = 0;
        foreach (var claim in session.Claims.List(contestedOnly: false, 30, 0))
        {
            var related = RelatedClaims.Of(session, session.Sayings.OfClaim(claim.Number), most: 4);
            related.Length.ShouldBeLessThanOrEqualTo(4);
            related.Select(r => r.Claim.Number).ShouldBeUnique();
            related.ShouldAllBe(r => r.Claim.Number != claim.Number && r.Because.Length > 0);
            related.Select(r => r.Score).ShouldBe(related.Select(r => r.Score).OrderDescending());
            found += related.Length;
        }

        found.ShouldBePositive();
    }

    [Fact]
    public void Nothing_stands_near_a_claim_that_is_not_there()
    {
        using var session = store.Read();
        RelatedClaims.Of(session, session.Sayings.OfClaim(999_999), most: 4).ShouldBeEmpty();
    }
}
