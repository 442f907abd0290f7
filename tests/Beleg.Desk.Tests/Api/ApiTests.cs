using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Beleg.Ledger.Json;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Tests.Api;

/// <summary>The interface for programs, asked over the wire.</summary>
/// <param name="desk">The desk.</param>
public sealed class ApiTests(StoryDesk desk)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claim_is_the_json_that_the_command_line_prints()
    {
        using var session = desk.Ledger.Read();
        var claim = session.Claims.List(contestedOnly: true, 1, 0)[0];
        var printed = LedgerJson.Write(new ClaimsNode([ClaimNode.Of(ClaimReader.Of(session, claim))]));
        (await Text($"/api/v1/claims/{claim.Label}")).ShouldBe(printed);
    }

    [Fact]
    public async Task A_report_is_its_reading_and_its_text_is_apart()
    {
        using var session = desk.Ledger.Read();
        (await Text("/api/v1/reports/r1")).ShouldBe(session.Readings.Latest(1)!.Json);
        using var client = desk.Client();
        using var text = await client.GetAsync("/api/v1/reports/r1/text", Stop);
        text.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
        (await text.Content.ReadAsStringAsync(Stop)).ShouldBe(session.Reports.Get(1)!.Report.Text);
    }

    [Fact]
    public async Task The_parts_of_a_list_lead_to_one_another_and_are_the_whole()
    {
        using var client = desk.Client();
        var found = new List<string>();
        var next = "/api/v1/reports?limit=4";
        while (next is not null)
        {
            using var answer = await client.GetAsync(next, Stop);
            var part = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
            found.AddRange(
                part.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("label").GetString()!)
            );
            next = LinkOf(answer, "next");
        }

        using var session = desk.Ledger.Read();
        found.ShouldBe(session.Reports.AllHeads().Reverse().Select(h => h.Label));
        using var second = await client.GetAsync("/api/v1/reports?limit=4&offset=4", Stop);
        LinkOf(second, "prev").ShouldBe("/api/v1/reports?limit=4");
        LinkOf(second, "first").ShouldBe("/api/v1/reports?limit=4");
    }

    [Theory]
    [InlineData("/api/v1/claims?limit=0", "limit")]
    [InlineData("/api/v1/claims?limit=201", "limit")]
    [InlineData("/api/v1/claims?offset=-1", "offset")]
    [InlineData("/api/v1/search?position=maybe", "does-not-know")]
    [InlineData("/api/v1/stories?from=gestern", "2024-10-23")]
    public async Task What_is_asked_wrongly_is_told(string address, string told)
    {
        var problem = await Problem(address, HttpStatusCode.BadRequest);
        problem.GetProperty("detail").GetString()!.ShouldContain(told);
    }

    [Theory]
    [InlineData("/api/v1/claims/c9999", "BLG4009")]
    [InlineData("/api/v1/claims/r1", "BLG4009")]
    [InlineData("/api/v1/reports/r1/statements/s999", "BLG4009")]
    [InlineData("/api/v1/sources/<script>", "BLG4009")]
    public async Task What_is_not_there_has_a_code(string address, string code)
    {
        var problem = await Problem(address, HttpStatusCode.NotFound);
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("status").GetInt32().ShouldBe(404);
    }

    [Theory]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/claims?limit=many", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/take-in/b99", HttpStatusCode.NotFound)]
    public async Task No_error_is_a_page(string address, HttpStatusCode status) => await Problem(address, status);

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        using var client = desk.Client();
        using var first = await client.GetAsync("/api/v1/claims", Stop);
        first.Headers.ETag!.IsWeak.ShouldBeTrue();
        first.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        var tag = first.Headers.ETag.ToString();
        using (var again = await SentPages.Get(client, "/api/v1/claims", "If-None-Match", $"\"other\", {tag}"))
        {
            again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
            (await again.Content.ReadAsByteArrayAsync(Stop)).ShouldBeEmpty();
        }

        using var other = await SentPages.Get(client, "/api/v1/claims?contested=true", "If-None-Match", tag);
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Where_reports_come_from_is_what_the_pages_show()
    {
        using var session = desk.Ledger.Read();
        var groups = (await Json("/api/v1/origins")).GetProperty("groups").EnumerateArray().ToList();
        groups.Count.ShouldBe((int)session.Copies.CountFirst());
        var copies = groups[0].GetProperty("reports").EnumerateArray().ToList();
        var first = copies[0].GetProperty("report").GetString();
        $"/origins/{first}".ShouldBe(desk.CopiedReport);
        copies[1].GetProperty("from").GetString().ShouldBe(first);
        copies[1].GetProperty("share").GetDouble().ShouldBeInRange(0.1, 1);
        (await Text($"/api/v1/origins/{first}")).ShouldContain("\"whole\": true");
        var press = (await Json("/api/v1/press")).GetProperty("press").EnumerateArray().ToList();
        press[0].GetProperty("name").GetString().ShouldBe("dpa");
        press[0].GetProperty("outlets").GetArrayLength().ShouldBe((int)press[0].GetProperty("credits").GetInt64());
    }

    [Theory]
    [InlineData("words=neun+Tote", true)]
    [InlineData("words=%22neun+Tote%22+-pegel&outlet=Abendwarte", true)]
    [InlineData("words=%22Tote+neun%22", false)]
    [InlineData("words=neun+Tote&from=2027", false)]
    public async Task Reports_are_found_by_their_texts(string query, bool found)
    {
        var reports = (await Json($"/api/v1/search/texts?{query}")).GetProperty("reports").EnumerateArray();
        reports.Any(r => r.GetProperty("outlet").GetString() == "Abendwarte").ShouldBe(found);
    }

    [Fact]
    public async Task Head_gives_what_get_would_give_without_its_body()
    {
        using var client = desk.Client();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/v1/stories");
        using var answer = await client.SendAsync(request, Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        answer.Headers.ETag.ShouldNotBeNull();
        (await answer.Content.ReadAsByteArrayAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_that_does_not_fit_is_told_and_a_page_of_another_site_decides_nothing()
    {
        using var client = desk.Client();
        var asked = new
        {
            id = "c1",
            verdict = "correct",
            field = "colour",
            value = "blue",
        };
        using (var unfit = await client.PostAsJsonAsync("/api/v1/decisions", asked, Stop))
        {
            unfit.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await unfit.Content.ReadFromJsonAsync<JsonElement>(Stop))
                .GetProperty("code")
                .GetString()
                .ShouldBe("BLG4010");
        }

        foreach (
            var (header, value) in ((string, string)[])
                [("Sec-Fetch-Site", "cross-site"), ("Origin", "https://example.org")]
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/decisions")
            {
                Content = JsonContent.Create(new { id = "c1", verdict = "accept" }),
            };
            request.Headers.Add(header, value);
            using var refused = await client.SendAsync(request, Stop);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, header);
            refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }

        using var session = desk.Ledger.Read();
        session.Decisions.On("c1").ShouldBeEmpty();
    }

    private async Task<JsonElement> Json(string address) =>
        JsonSerializer.Deserialize<JsonElement>(await Text(address));

    private async Task<string> Text(string address)
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync(address, Stop);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    private async Task<JsonElement> Problem(string address, HttpStatusCode status)
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync(address, Stop);
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        answer.Headers.ETag.ShouldBeNull();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
    }

    private static string? LinkOf(HttpResponseMessage answer, string relation) =>
        answer.Headers.TryGetValues("Link", out var values)
            ? string.Join(", ", values)
                .Split(", ")
                .Where(l => l.EndsWith($"rel=\"{relation}\"", StringComparison.Ordinal))
                .Select(l => l[1..l.IndexOf('>', StringComparison.Ordinal)])
                .FirstOrDefault()
            : null;
}
