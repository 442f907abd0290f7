using System.Net;
using Beleg.Desk.Charts;
using Beleg.Desk.Claims;
using Beleg.Desk.Language;
using Beleg.Desk.Pages;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Tests.Claims;

/// <summary>The pages of claims, and what they are made from.</summary>
/// <param name="desk">The desk.</param>
public sealed class ClaimPageTests(StoryDesk desk)
{
    [Fact]
    public async Task The_contested_list_shows_contested_claims_only()
    {
        using var session = desk.Ledger.Read();
        using var client = desk.Client();
        var page = await client.GetStringAsync("/claims?contested=1", TestContext.Current.CancellationToken);
        var shown = session.Claims.List(contestedOnly: false, int.MaxValue, 0).Where(c => Shows(page, c)).ToList();
        shown.ShouldNotBeEmpty();
        shown.ShouldAllBe(c => c.IsContested);
    }

    [Fact]
    public async Task Every_mark_of_the_matrix_leads_to_its_words()
    {
        using var client = desk.Client();
        var page = await client.GetStringAsync(desk.ContestedClaim, TestContext.Current.CancellationToken);
        foreach (var position in View().Positions)
            page.ShouldContain($"href=\"/reports/r{position.Report.Number}#{position.Saying.Id}\"");
    }

    [Fact]
    public void Every_position_is_in_the_matrix_once()
    {
        var view = View();
        var matrix = PositionMatrix.Of(view.Positions);
        var marks = matrix.Rows.SelectMany(r => r.Cells).SelectMany(c => c).ToList();
        marks.Count.ShouldBe(view.Positions.Length);
        marks.Distinct().Count().ShouldBe(marks.Count);
        matrix.Rows.ShouldAllBe(r => r.Cells.Length == matrix.Dates.Length);
    }

    [Fact]
    public void The_stances_name_each_name_once_for_each_of_its_positions()
    {
        var view = View();
        var stances = Stances.Of(view.Positions, most: 2);
        stances.Select(s => s.Position).ShouldBe(view.Positions.Select(p => p.Position).Distinct().Order());
        stances
            .Sum(s => s.Sources.Length + s.More)
            .ShouldBe(view.Positions.Select(p => (p.Position, p.Source)).Distinct().Count());
        stances.ShouldAllBe(s => s.Sources.Length <= 2);
    }

    [Fact]
    public async Task A_kept_line_is_what_a_new_one_would_be()
    {
        using var session = desk.Ledger.Read();
        var claims = session.Claims.List(contestedOnly: false, 5, 0);
        using var memory = new LedgerMemory();
        var first = ClaimLine.Of(session, memory, claims).ToList();
        var again = ClaimLine.Of(session, memory, claims).ToList();
        again.Zip(first).ShouldAllBe(pair => ReferenceEquals(pair.First, pair.Second));
        foreach (var line in again)
        {
            var origins = ClaimReader.Of(session, line.Claim).Origins;
            (line.Origins, line.Unknown).ShouldBe((origins.Proven, origins.Unknown));
        }

        using var client = desk.Client();
        (await client.GetStringAsync("/claims", TestContext.Current.CancellationToken)).ShouldContain("Ursprünge");
    }

    [Fact]
    public async Task A_page_beyond_the_last_is_the_last()
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync("/claims?page=999999", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(12000, null, null, false, "12.000")]
    [InlineData(12000, null, null, true, "≈ 12.000")]
    [InlineData(9, 9, null, false, "≥ 9")]
    [InlineData(9, null, 9, false, "≤ 9")]
    [InlineData(null, 14, 17, false, "14 – 17")]
    [InlineData(null, null, null, true, "–")]
    public void An_amount_says_what_it_leaves_open(int? value, int? low, int? high, bool approximate, string written) =>
        FigureWords
            .Of(new Wording(ReaderLanguage.German), new Quantity("", null, value, low, high, approximate))
            .ShouldBe(written);

    private static bool Shows(string page, Claim claim) =>
        page.Contains($"href=\"/claims/{claim.Label}\"", StringComparison.Ordinal);

    private ClaimView View()
    {
        using var session = desk.Ledger.Read();
        return ClaimReader.Of(session, session.Claims.List(contestedOnly: true, 1, 0)[0]);
    }
}
