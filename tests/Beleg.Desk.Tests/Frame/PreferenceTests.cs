using System.Net;
using Beleg.Desk.Frame;

namespace Beleg.Desk.Tests.Frame;

/// <summary>Language and theme, as they are chosen by links.</summary>
/// <param name="desk">The desk.</param>
public sealed class PreferenceTests(StoryDesk desk)
{
    [Theory]
    [InlineData("/claims?contested=1&lang=en", "/claims?contested=1", "beleg.lang=en")]
    [InlineData("/claims?lang=de", "/claims", "beleg.lang=de")]
    [InlineData("/reports?theme=dark", "/reports", "beleg.theme=dark")]
    [InlineData("//example.org/?lang=en", "/", "beleg.lang=en")]
    public async Task A_choice_is_remembered_and_leads_back(string path, string location, string cookie)
    {
        using var client = desk.Client();
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(desk.Address.ToString().TrimEnd('/') + path)
        );
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe(location);
        answer.Headers.GetValues("Set-Cookie").ShouldContain(c => c.StartsWith(cookie, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("beleg.lang=en", "<html lang=\"en\"", "Claims")]
    [InlineData("beleg.lang=de", "<html lang=\"de\"", "Behauptungen")]
    [InlineData("beleg.theme=dark", "data-theme=\"dark\"", "Behauptungen")]
    [InlineData("beleg.theme=<b>", "data-theme=\"auto\"", "Behauptungen")]
    public async Task Pages_are_as_the_reader_chose(string cookie, string mark, string word)
    {
        using var client = desk.Client();
        using var answer = await SentPages.Get(client, "/claims", "Cookie", cookie);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain(mark);
        page.ShouldContain(word);
    }

    [Fact]
    public async Task Without_a_choice_the_browser_decides()
    {
        using var client = desk.Client();
        using var answer = await SentPages.Get(client, "/claims", "Accept-Language", "en-GB,en;q=0.9,de;q=0.5");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(
            "<html lang=\"en\""
        );
    }

    [Theory]
    [InlineData("/claims", true)]
    [InlineData("/", true)]
    [InlineData("//example.org", false)]
    [InlineData("/\\example.org", false)]
    [InlineData("/a\nb", false)]
    [InlineData("https://example.org", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_addresses_of_this_desk_are_local(string? address, bool isLocal) =>
        RequestLinks.IsLocal(address).ShouldBe(isLocal);
}
