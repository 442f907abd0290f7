using System.Net;
using System.Text.RegularExpressions;

namespace Beleg.Desk.Tests;

/// <summary>Somebody at a desk: keeps cookies, follows nothing by themselves, and sends the forms of pages.</summary>
internal sealed partial class DeskVisitor(Uri address) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true })
    {
        BaseAddress = address,
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => client.Dispose();

    /// <summary>The page at an address.</summary>
    public Task<string> Read(string path) => client.GetStringAsync(path, Stop);

    /// <summary>The answer at an address.</summary>
    public Task<HttpResponseMessage> Get(string path) => client.GetAsync(path, Stop);

    /// <summary>Signs in.</summary>
    public async Task SignIn(string name, string password)
    {
        var page = await Read("/sign-in");
        using var answer = await Send(
            "/sign-in",
            page,
            new()
            {
                ["name"] = name,
                ["password"] = password,
                ["return"] = "/",
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    /// <summary>Sends the first form of a page that holds some words, with other values for some fields.</summary>
    public async Task<HttpResponseMessage> Press(string page, string holding, Dictionary<string, string>? values = null)
    {
        var form = Forms().Matches(page).First(m => m.Groups["body"].Value.Contains(holding, StringComparison.Ordinal));
        var fields = Hidden()
            .Matches(form.Groups["body"].Value)
            .ToDictionary(
                m => WebUtility.HtmlDecode(m.Groups["name"].Value),
                m => WebUtility.HtmlDecode(m.Groups["value"].Value),
                StringComparer.Ordinal
            );
        foreach (var (name, value) in values ?? [])
            fields[name] = value;
        return await Post(WebUtility.HtmlDecode(form.Groups["action"].Value), fields);
    }

    /// <summary>Sends fields of one's own with the token of a page.</summary>
    public Task<HttpResponseMessage> Send(string path, string page, Dictionary<string, string> fields) =>
        Post(path, new(fields, StringComparer.Ordinal) { ["__RequestVerificationToken"] = SentPages.TokenOf(page) });

    private async Task<HttpResponseMessage> Post(string path, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(path, content, Stop);
    }

    [GeneratedRegex(
        "<form method=\"post\" action=\"(?<action>[^\"]*)\"[^>]*>(?<body>.*?)</form>",
        RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Forms();

    [GeneratedRegex(
        "<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Hidden();
}
