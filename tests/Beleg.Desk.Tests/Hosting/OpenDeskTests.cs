using System.Net;
using Beleg.Desk.Accounts;
using Beleg.Desk.Hosting;
using Beleg.Faults;
using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Desk.Tests.Hosting;

/// <summary>A desk that other machines can reach.</summary>
public sealed class OpenDeskTests : IDisposable
{
    private const string Password = "ein langes Passwort";
    private readonly string folder = Directory.CreateTempSubdirectory("beleg-open-").FullName;
    private readonly SqliteLedger ledger;
    private readonly UserList users;

    public OpenDeskTests()
    {
        ledger = SqliteLedger.OpenOrCreate(Path.Combine(folder, "story.db"));
        users = new UserList(new DeskFolder(ledger.Place));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        ledger.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Without_users_it_does_not_start() =>
        (await Should.ThrowAsync<FaultException>(Open)).Fault.Code.ShouldBe(FaultCode.DeskNeedsUsers);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    public async Task An_address_that_is_none_is_told(string url) =>
        (await Should.ThrowAsync<FaultException>(() => Open(url))).Fault.Code.ShouldBe(FaultCode.DeskAddressUnusable);

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        await using var first = await Open("http://127.0.0.1:0");
        (await Should.ThrowAsync<FaultException>(() => Open(first.Addresses.Single()))).Fault.Code.ShouldBe(
            FaultCode.DeskAddressUnusable
        );
    }

    [Fact]
    public async Task Pages_are_for_those_who_sign_in_and_only_as_long_as_they_are_in_the_list()
    {
        users.Add("Anna", UserRole.Reader, Password);
        await using var desk = await Open();
        using var client = StoryDesk.ClientOf(AddressOf(desk));
        using (var away = await client.GetAsync("/claims", Stop))
        {
            away.StatusCode.ShouldBe(HttpStatusCode.Found);
            away.Headers.Location!.PathAndQuery.ShouldBe("/sign-in?ReturnUrl=%2Fclaims");
        }

        var form = await SignInForm.Of(client);
        using (var wrong = await form.Send("Anna", "falsch", "/claims"))
            wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using (var elsewhere = await form.Send("Anna", Password, "//example.org"))
            elsewhere.Headers.Location!.ToString().ShouldBe("/");
        using var inside = await form.Send("Anna", Password, "/claims");
        inside.Headers.Location!.ToString().ShouldBe("/claims");
        var cookie = inside
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("beleg.user=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        var user = cookie.Split(';')[0];
        using (var page = await SentPages.Get(client, "/claims", "Cookie", user))
        {
            page.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await page.Content.ReadAsStringAsync(Stop)).ShouldContain("Anna");
        }

        users.Remove("Anna");
        users.Add("Karl", UserRole.Reader, Password);
        using var after = await SentPages.Get(client, "/claims", "Cookie", user);
        after.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Guessing_is_stopped()
    {
        users.Add("Anna", UserRole.Reader, Password);
        await using var desk = await Open();
        using var client = StoryDesk.ClientOf(AddressOf(desk));
        var form = await SignInForm.Of(client);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            using var answer = await form.Send("Anna", $"{i}", "/");
            statuses.Add(answer.StatusCode);
        }

        statuses[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        using var page = await client.GetAsync("/sign-in", Stop);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private Task<DeskHost> Open() => Open("http://0.0.0.0:0");

    private Task<DeskHost> Open(string url) =>
        DeskHost.StartAsync(new DeskOptions(ledger.Place) { Urls = [url], Reviewer = "nobody" }, ledger);

    private static Uri AddressOf(DeskHost desk) => new($"http://127.0.0.1:{new Uri(desk.Addresses.Single()).Port}");

    private sealed record SignInForm(HttpClient Client, string Token, string Cookie)
    {
        public static async Task<SignInForm> Of(HttpClient client)
        {
            using var answer = await client.GetAsync("/sign-in", Stop);
            var cookie = answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
            return new SignInForm(client, SentPages.TokenOf(await answer.Content.ReadAsStringAsync(Stop)), cookie);
        }

        public async Task<HttpResponseMessage> Send(string name, string password, string address)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
            {
                Content = new FormUrlEncodedContent(
                    new Dictionary<string, string>
                    {
                        ["__RequestVerificationToken"] = Token,
                        ["name"] = name,
                        ["password"] = password,
                        ["return"] = address,
                    }
                ),
            };
            request.Headers.Add("Cookie", Cookie);
            return await Client.SendAsync(request, Stop);
        }
    }
}
