using System.Net;
using Beleg.Desk.Pages;
using Beleg.Desk.Stories;
using Beleg.Ledger.Stories;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Tests.Stories;

/// <summary>The pages of stories, and what they are made from.</summary>
/// <param name="desk">The desk.</param>
public sealed class StoryPageTests(StoryDesk desk)
{
    [Fact]
    public async Task The_desk_begins_with_the_stories()
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);
        answer.Headers.Location!.ToString().ShouldBe("/stories");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("?only=contested", true)]
    [InlineData("?only=open", true)]
    [InlineData("?only=due", true)]
    [InlineData("?outlet=K%C3%BCstenbote", true)]
    [InlineData("?outlet=Niemand", false)]
    [InlineData("?from=2026-05-20", false)]
    [InlineData("?from=2026-05-19&to=2026-06", true)]
    [InlineData("?to=2026-05-11", false)]
    [InlineData("?from=gestern", true)]
    [InlineData("?source=q1", true)]
    [InlineData("?source=q99999", false)]
    [InlineData("?source=r1", true)]
    public async Task Stories_are_narrowed_by_what_is_asked(string query, bool shown)
    {
        using var client = desk.Client();
        var page = await client.GetStringAsync("/stories" + query, TestContext.Current.CancellationToken);
        page.Contains("href=\"/stories/n1\"", StringComparison.Ordinal).ShouldBe(shown);
    }

    [Fact]
    public async Task Another_tab_keeps_what_was_asked()
    {
        using var client = desk.Client();
        var page = await client.GetStringAsync(
            "/stories?outlet=K%C3%BCstenbote",
            TestContext.Current.CancellationToken
        );
        page.ShouldContain("/stories?outlet=K%C3%BCstenbote&amp;only=contested");
    }

    [Fact]
    public void The_sheet_shows_contested_claims_first_and_only_what_is_open()
    {
        using var session = desk.Ledger.Read();
        using var memory = new LedgerMemory();
        var sheet = StorySheet.Of(session, memory, 1, page: 1)!;
        sheet.Claims.Total.ShouldBe(sheet.Story.Claims);
        var contested = sheet.Claims.Items.Select(c => c.Claim.IsContested).ToList();
        contested.ShouldBe(contested.OrderDescending());
        contested.Count(c => c).ShouldBe(sheet.Story.Contested);
        sheet.OpenPoints.Length.ShouldBe(sheet.Story.Open);
        var closed = OpenPointReader.OfAll(session).Where(p => p.ClosedBy is not null).Select(p => p.Label).ToList();
        closed.ShouldNotBeEmpty();
        sheet.OpenPoints.Select(p => p.Label).ShouldAllBe(label => !closed.Contains(label));
        sheet.OpenPoints.Count(p => p.Due is not null).ShouldBe(sheet.Story.Due);
        sheet.Reports.Length.ShouldBe(11);
    }

    [Fact]
    public async Task The_page_leads_to_each_report_and_claim()
    {
        using var session = desk.Ledger.Read();
        using var client = desk.Client();
        var page = await client.GetStringAsync("/stories/n1", TestContext.Current.CancellationToken);
        foreach (var report in session.Stories.ReportsOf(1))
            page.ShouldContain($"href=\"/reports/r{report}\"");
        page.ShouldContain($"href=\"{desk.ContestedClaim}\"");
    }

    [Fact]
    public async Task A_story_that_is_not_there_is_not_found()
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync("/stories/n999", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Pages_of_the_list_hold_every_story_once()
    {
        using var session = desk.Ledger.Read();
        var all = session.Stories.Count(StoryFilter.All);
        var listing = StoryListing.Of(session, new StoryQuery(), page: 1);
        listing.All.ShouldBe(all);
        listing.Stories.Items.Select(s => s.Number).ShouldBeUnique();
    }
}
