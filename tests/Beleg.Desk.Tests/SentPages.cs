using System.Text.RegularExpressions;

namespace Beleg.Desk.Tests;

/// <summary>Reads pages as they were sent.</summary>
internal static partial class SentPages
{
    /// <summary>The token of the first form of a page.</summary>
    public static string TokenOf(string page) => Token().Match(page).Groups["token"].Value;

    /// <summary>Asks with a header.</summary>
    public static async Task<HttpResponseMessage> Get(HttpClient client, string path, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header, value).ShouldBeTrue();
        return await client.SendAsync(request);
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Token();
}
