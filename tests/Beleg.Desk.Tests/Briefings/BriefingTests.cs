using System.Net;
using Beleg.Desk.Briefings;
using Beleg.Desk.Language;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Tests.Briefings;

/// <summary>Briefings on claims and stories, as pages and as Markdown.</summary>
/// <param name="desk">The desk.</param>
public sealed class BriefingTests(StoryDesk desk)
{
    [Fact]
    public void A_briefing_on_a_claim_has_every_source_once_a_position_in_its_words()
    {
        using var session = desk.Ledger.Read();
        var claim = session.Claims.List(contestedOnly: true, 1, 0)[0];
        var briefing = Briefing.OfClaim(session, claim.Number)!;
        var view = ClaimReader.Of(session, claim);
        var briefed = briefing.Claims.ShouldHaveSingleItem();
        briefed.Stances.Select(s => s.Position).ShouldBe(view.Positions.Select(p => p.Position).Distinct().Order());
        foreach (var stance in briefed.Stances)
        {
            var all = view.Positions.Where(p => p.Position == stance.Position).ToList();
            (stance.Statements.Length + stance.More).ShouldBe(all.Count);
            stance
                .Statements.Select(s => s.SourceNumber)
                .OfType<long>()
                .ShouldBe(all.Select(p => p.Saying.Source).OfType<long>().Distinct(), ignoreOrder: true);
        }

        briefing.Reports.Length.ShouldBe(claim.Reports);
    }

    [Fact]
    public void A_briefing_tells_which_state_of_the_ledger_it_was_made_from()
    {
        using var session = desk.Ledger.Read();
        var state = Briefing.OfStory(session, 1)!.State.ShouldNotBeNull();
        state.Hash.ShouldBe(session.Custody.Last!.Hash);
        state.Time.ShouldNotBeNull();
    }

    [Fact]
    public async Task Markdown_holds_the_words_of_both_sides_and_leads_back_to_them()
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync(
            $"{desk.ContestedClaim}/briefing.md",
            TestContext.Current.CancellationToken
        );
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/markdown");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldStartWith("# ");
        text.ShouldContain("**bejaht**");
        text.ShouldContain("**weist zurück**");
        text.ShouldContain($"({desk.Address.ToString().TrimEnd('/')}/reports/r");
    }

    [Fact]
    public void Words_of_a_report_stay_words_in_Markdown()
    {
        using var session = desk.Ledger.Read();
        var number = long.Parse(
            desk.HostileClaim[(desk.HostileClaim.LastIndexOf('c') + 1)..],
            System.Globalization.CultureInfo.InvariantCulture
        );
        var briefing = Briefing.OfClaim(session, number)!;
        var text = BriefingMarkdown.Write(briefing, new Wording(ReaderLanguage.English), "http://desk.example");
        briefing.Reports.ShouldContain(r => r.Title.Contains('<', StringComparison.Ordinal));
        text.Replace("\\<", "", StringComparison.Ordinal).ShouldNotContain("<");
        text.ShouldNotContain("\u202E");
    }

    [Theory]
    [InlineData("/claims/c0/briefing")]
    [InlineData("/claims/c0/briefing.md")]
    [InlineData("/stories/n0/briefing.md")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
