using System.Net;
using Beleg.Desk.Safety;

namespace Beleg.Desk.Tests.Safety;

/// <summary>What every answer of a desk must have, asked over the wire.</summary>
/// <param name="desk">The desk.</param>
public sealed class SafetyPageTests(StoryDesk desk)
{
    [Theory]
    [InlineData("/claims")]
    [InlineData("/reports/r1")]
    [InlineData("/nothing")]
    [InlineData("/claims/c99999999999999999999")]
    public async Task Every_page_says_what_may_run_and_load(string path)
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Header(answer, "Content-Security-Policy").ShouldBe(SecurityHeaders.ContentSecurityPolicy);
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "Referrer-Policy").ShouldBe("no-referrer");
        Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(answer, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        Header(answer, "Cache-Control").ShouldContain("no-cache");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("localhost:5280", HttpStatusCode.OK)]
    [InlineData("desk.example.org", HttpStatusCode.BadRequest)]
    [InlineData("localhost.example.org", HttpStatusCode.BadRequest)]
    public async Task On_loopback_no_other_name_leads_here(string host, HttpStatusCode status)
    {
        using var client = desk.Client();
        using var answer = await SentPages.Get(client, "/claims", "Host", host);
        answer.StatusCode.ShouldBe(status);
        Header(answer, "Content-Security-Policy").ShouldBe(SecurityHeaders.ContentSecurityPolicy);
    }

    [Theory]
    [InlineData("/claims")]
    [InlineData("/sign-in")]
    [InlineData("/nothing")]
    public async Task No_post_is_taken_without_the_token_of_a_page(string path)
    {
        using var client = desk.Client();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("a", "b")]);
        using var answer = await client.PostAsync(path, form, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_a_report_holds_is_never_markup()
    {
        foreach (var path in (string[])[desk.HostileReport, desk.HostileClaim, "/reports", "/claims"])
        {
            var page = await Page(path);
            page.ShouldNotContain("<script>", Case.Insensitive, path);
            page.ShouldNotContain("<img", Case.Insensitive, path);
            page.ShouldNotContain("<svg onload", Case.Insensitive, path);
            page.ShouldNotContain("href=\"javascript:", Case.Insensitive, path);
            page.Count(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')).ShouldBe(0, path);
            foreach (var turning in "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C\u200B")
                page.ShouldNotContain(turning, $"{path}: U+{(int)turning:X4}");
        }
    }

    [Fact]
    public async Task What_would_turn_the_writing_is_shown()
    {
        (await Page(desk.HostileReport)).ShouldContain("<span class=\"unseen\">‹U+202E›</span>");
        (await Page(desk.HostileClaim)).ShouldContain("Tal<span class=\"unseen\">‹U+202E›</span>etob");
    }

    [Fact]
    public async Task A_page_that_cannot_be_shown_tells_nothing_of_the_inside()
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync("/nothing", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("Hier ist nichts");
        page.ShouldNotContain("   at ");
    }

    private async Task<string> Page(string path)
    {
        using var client = desk.Client();
        return WebUtility.HtmlDecode(
            (await client.GetStringAsync(path, TestContext.Current.CancellationToken))
                .Replace("&lt;", "‹lt›", StringComparison.Ordinal)
                .Replace("&quot;", "‹quot›", StringComparison.Ordinal)
        );
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(", ", answer.Headers.GetValues(name));
}
