using System.Net;
using Beleg.Desk.Language;
using Beleg.Desk.Search;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Tests.Search;

/// <summary>The page of the search, and what it is made from.</summary>
/// <param name="desk">The desk.</param>
public sealed class SearchPageTests(StoryDesk desk)
{
    private static readonly Wording Words = new(ReaderLanguage.German);

    [Fact]
    public void Every_facet_leads_to_as_many_hits_as_it_says()
    {
        using var session = desk.Ledger.Read();
        foreach (var inTexts in (bool[])[false, true])
        {
            var sheet = Find(session, new Sought { Words = "brand", IsInTexts = inTexts });
            sheet.Facets.ShouldNotBeEmpty();
            foreach (var value in sheet.Facets.SelectMany(f => f.Values))
            {
                var narrowed = Find(session, value.With);
                (inTexts ? narrowed.ReportHits : narrowed.StatementHits).ShouldBe(value.Count, value.Name);
            }
        }
    }

    [Fact]
    public void What_was_chosen_can_be_taken_back()
    {
        using var session = desk.Ledger.Read();
        var wide = new Sought { Words = "brand" };
        var value = Find(session, wide).Facets.First(f => f.Key == "outlet").Values[0];
        var chosen = Find(session, value.With).Facets.First(f => f.Key == "outlet");
        chosen.Without.ShouldBe(wide);
    }

    [Fact]
    public void The_address_says_all_that_was_asked()
    {
        var sought = new Sought
        {
            Words = "\"neun tote\" -übung",
            Source = 3,
            Outlet = "Küstenbote & Söhne",
            IsContested = true,
            IsInTexts = true,
        };
        sought.Address.ShouldBe(
            "/search?q=%22neun%20tote%22%20-%C3%BCbung&in=texts&source=3&outlet=K%C3%BCstenbote%20%26%20S%C3%B6hne&contested=1"
        );
    }

    [Fact]
    public void Hits_are_marked_and_lead_to_their_words()
    {
        using var session = desk.Ledger.Read();
        var sheet = Find(session, new Sought { Words = "brand", IsInTexts = true });
        sheet.Reports.Items.ShouldNotBeEmpty();
        foreach (var found in sheet.Reports.Items)
        {
            found.Title.Parts.Concat(found.Excerpt.Parts).ShouldContain(p => p.IsHit);
            var place = found.Excerpt.FirstHit is null ? "" : "#";
            found.Address.ShouldStartWith($"/reports/{found.Report.Label}{place}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=-brand")]
    [InlineData("?q=%22")]
    [InlineData("?q=brand%00%20OR%20NEAR(%22&source=x&position=vielleicht&from=gestern&page=-3")]
    [InlineData("?q=gibtesnichtxyz")]
    public async Task Nothing_that_is_typed_is_wrong(string query)
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync("/search" + query, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Every_page_can_be_searched_from()
    {
        using var client = desk.Client();
        foreach (var path in (string[])["/stories", "/claims", "/reports/r1", "/nothing"])
        {
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            page.ShouldContain("action=\"/search\"");
        }
    }

    private static SearchSheet Find(ILedgerSession session, Sought sought) =>
        SearchSheet.Of(session, sought, Words, page: 1);
}
