using System.Net;
using System.Text.RegularExpressions;

namespace Beleg.Desk.Tests.Reports;

/// <summary>The pages of reports.</summary>
/// <param name="desk">The desk.</param>
public sealed partial class ReportPageTests(StoryDesk desk)
{
    [Fact]
    public async Task The_text_on_the_page_is_the_text_of_the_report()
    {
        using var session = desk.Ledger.Read();
        using var client = desk.Client();
        foreach (var report in session.Reports.All().Where(r => r.Head.File.Contains('-')).Take(11))
        {
            var page = await client.GetStringAsync($"/reports/{report.Label}", TestContext.Current.CancellationToken);
            var text = Article().Match(page).Groups["text"].Value;
            text = Paragraph().Replace(text, " ");
            Blank()
                .Replace(WebUtility.HtmlDecode(Tag().Replace(text, "")), " ")
                .Trim()
                .ShouldBe(Blank().Replace(report.Report.Text, " ").Trim(), report.Label);
        }
    }

    [Fact]
    public async Task Every_saying_can_be_linked_to()
    {
        using var session = desk.Ledger.Read();
        using var client = desk.Client();
        var page = await client.GetStringAsync("/reports/r1", TestContext.Current.CancellationToken);
        foreach (var saying in session.Sayings.OfReport(1))
            page.ShouldContain($"id=\"{saying.Id}\"");
    }

    [Fact]
    public async Task The_list_begins_with_what_was_taken_in_last()
    {
        using var client = desk.Client();
        var page = await client.GetStringAsync("/reports", TestContext.Current.CancellationToken);
        page.IndexOf("/reports/r14", StringComparison.Ordinal)
            .ShouldBeLessThan(page.IndexOf("/reports/r13", StringComparison.Ordinal));
        page.ShouldContain("14 Berichte");
    }

    [Theory]
    [InlineData("/reports/r0")]
    [InlineData("/reports/r999")]
    [InlineData("/reports/rx")]
    [InlineData("/claims/c0")]
    [InlineData("/claims/c-1")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [GeneratedRegex(
        "<article class=\"report-text\"[^>]*>(?<text>.*)</article>",
        RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Article();

    [GeneratedRegex("</?p>", RegexOptions.NonBacktracking)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();
}
