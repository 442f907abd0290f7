using Beleg.Desk.Frame;
using Beleg.Desk.Reports;

namespace Beleg.Desk.Tests.Reports;

/// <summary>What a page of a report or statement is made from.</summary>
/// <param name="desk">The desk.</param>
public sealed class StatementPageTests(StoryDesk desk)
{
    [Fact]
    public void The_words_that_say_who_speaks_and_those_of_saying_are_told_apart()
    {
        using var session = desk.Ledger.Read();
        var sheet = ReportSheet.Of(session, 1)!;
        var segments = sheet.Text.Paragraphs.SelectMany(p => p).ToList();
        string Words(PartKind kind, string id) =>
            string.Concat(
                segments.Where(s => sheet.Text.With(s.Covering, kind).Any(x => x.Id == id)).Select(s => s.Text)
            );
        var said = sheet.Statements.First(s => s.Text.Contains("Ich weiß nicht", StringComparison.Ordinal));
        Words(PartKind.Content, said.Id).ShouldContain("Ich weiß nicht");
        Words(PartKind.Speaker, said.Id).ShouldBe("Jens Wohlers, Leiter der Berufsfeuerwehr");
        Words(PartKind.Cue, said.Id).ShouldBe("sagte");
    }

    [Fact]
    public void A_statement_tells_why_it_was_found_and_shows_its_paragraph_alone()
    {
        using var session = desk.Ledger.Read();
        var report = ReportSheet.Of(session, 1)!;
        foreach (var saying in report.Statements)
        {
            var sheet = StatementSheet.Of(session, 1, saying.Id)!;
            sheet.Label.ShouldBe($"r1/{saying.Id}");
            sheet.Parts!.Because.ShouldContain(b => b.Field == "statement");
            sheet.Text.Paragraphs.Length.ShouldBeInRange(1, report.Text.Paragraphs.Length - 1);
        }
    }

    [Theory]
    [InlineData("de", "neuronales Netz")]
    [InlineData("en", "network")]
    public async Task A_page_tells_why_in_its_own_language(string language, string why)
    {
        using var client = desk.Client();
        using var session = desk.Ledger.Read();
        var address = Addresses.Statement(1, ReportSheet.Of(session, 1)!.Statements.First().Id);
        using var answer = await SentPages.Get(client, address, "Accept-Language", language);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var reasons = page[
            page.IndexOf("id=\"why\"", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)
        ];
        reasons.ShouldContain($"<dd><span><bdi>{why}");
        reasons.ShouldNotContain("lang=");
    }

    [Fact]
    public void What_a_report_tells_itself_has_a_page_too()
    {
        using var session = desk.Ledger.Read();
        var told = ReportSheet.Of(session, 1)!.Text.Sayings.First(s => s.IsTold);
        StatementSheet.Of(session, 1, told.Id)!.Parts.ShouldBeNull();
        StatementSheet.Of(session, 1, "s999").ShouldBeNull();
    }

    [Theory]
    [InlineData("https://www.example.org/a", true)]
    [InlineData("http://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//example.org", false)]
    [InlineData("nichts", false)]
    [InlineData(null, false)]
    public void Only_addresses_of_the_web_become_links(string? address, bool isLink) =>
        (WebAddress.Of(address) is not null).ShouldBe(isLink);
}
