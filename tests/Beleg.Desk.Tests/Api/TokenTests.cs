using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Beleg.Desk.Accounts;
using Beleg.Desk.Hosting;
using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Desk.Tests.Api;

/// <summary>Scripts at a desk that asks who comes.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("beleg-token-").FullName;
    private SqliteLedger ledger = null!;
    private UserList users = null!;
    private DeskHost desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        ledger = SqliteLedger.OpenOrCreate(Path.Combine(folder, "story.db"));
        users = new UserList(new DeskFolder(ledger.Place));
        users.Add("Anna", UserRole.Reader, "ein langes Passwort");
        users.Add("Karl", UserRole.Reviewer, "ein langes Passwort");
        var options = new DeskOptions(ledger.Place) { Urls = ["http://0.0.0.0:0"], Reviewer = "nobody" };
        desk = await DeskHost.StartAsync(options, ledger);
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        ledger.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Without_one_a_script_is_told_to_show_one_and_is_not_led_to_a_form()
    {
        using var client = Client(null);
        using var answer = await client.GetAsync("/api/v1/claims", Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task A_script_may_do_what_its_user_may()
    {
        using (var anna = Client(users.GiveToken("anna")))
        {
            (await Status(anna, "/api/v1/claims")).ShouldBe(HttpStatusCode.OK);
            using var refused = await anna.PostAsJsonAsync(
                "/api/v1/decisions",
                new { id = "c1", verdict = "accept" },
                Stop
            );
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            (await Status(anna, "/api/v1/take-in/b1")).ShouldBe(HttpStatusCode.Forbidden);
        }

        using var karl = Client(users.GiveToken("Karl"));
        using var decided = await karl.PostAsJsonAsync(
            "/api/v1/decisions",
            new { id = "c1", verdict = "accept" },
            Stop
        );
        (await decided.Content.ReadFromJsonAsync<JsonElement>(Stop))
            .GetProperty("code")
            .GetString()
            .ShouldBe("BLG4009");
    }

    [Fact]
    public async Task A_token_that_was_taken_or_replaced_is_good_no_more_and_pages_are_not_for_scripts()
    {
        var first = users.GiveToken("Anna");
        var second = users.GiveToken("Anna");
        using (var old = Client(first))
            (await Status(old, "/api/v1/claims")).ShouldBe(HttpStatusCode.Unauthorized);
        using var client = Client(second);
        (await Status(client, "/claims")).ShouldBe(HttpStatusCode.Found);
        (await Status(client, "/api/v1/claims")).ShouldBe(HttpStatusCode.OK);
        users.TakeToken("Anna");
        (await Status(client, "/api/v1/claims")).ShouldBe(HttpStatusCode.Unauthorized);
        File.ReadAllText(new DeskFolder(ledger.Place).Users).ShouldNotContain(second);
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, Stop);
        return answer.StatusCode;
    }

    private HttpClient Client(string? token)
    {
        var client = StoryDesk.ClientOf(new Uri($"http://127.0.0.1:{new Uri(desk.Addresses.Single()).Port}"));
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
