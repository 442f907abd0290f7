using System.Net;
using Beleg.Desk.Origins;
using Beleg.Desk.Pages;
using Beleg.Ledger.Origins;

namespace Beleg.Desk.Tests.Origins;

/// <summary>The pages of origins, and what they are made from.</summary>
/// <param name="desk">The desk.</param>
public sealed class OriginPageTests(StoryDesk desk)
{
    [Fact]
    public void Credits_and_citations_are_counted_as_the_reports_have_them()
    {
        using var session = desk.Ledger.Read();
        using var memory = new LedgerMemory();
        var press = PressListing.Of(session, memory, page: 1).Press;
        press.ShouldNotBeEmpty();
        foreach (var line in press)
        {
            var heads = session.Reports.AllHeads().Where(h => !line.Forms.Contains(h.Outlet ?? "")).ToList();
            line.Credits.ShouldBe(heads.Sum(h => h.Credits.Count(line.Forms.Contains)), line.Name);
            line.Citations.ShouldBe(
                heads.Sum(h =>
                    session
                        .Citations.OfReports([h.Number])
                        .Where(c => c.Kind is CitedKind.Agency or CitedKind.Outlet)
                        .Select(c => c.Name)
                        .Distinct()
                        .Count(line.Forms.Contains)
                ),
                line.Name
            );
        }
    }

    [Fact]
    public void Forms_of_a_name_are_one()
    {
        var line = PressLine
            .Of([
                new PressUse("Küstenbote", "Tageblatt", 2, 1, 0),
                new PressUse("dem Küstenboten", "Tageblatt", 0, 1, 0),
                new PressUse("Küstenbote", "Kurier", 0, 0, 3),
                new PressUse("dpa", "Kurier", 0, 0, 0),
            ])
            .ShouldHaveSingleItem();
        line.Name.ShouldBe("Küstenbote");
        (line.Credits, line.Citations, line.Copies).ShouldBe((2, 2, 3));
        line.Uses.Select(u => (u.Outlet, u.All)).ShouldBe([("Tageblatt", 4), ("Kurier", 3)]);
    }

    [Fact]
    public async Task A_group_of_copies_leads_to_each_of_its_reports()
    {
        using var session = desk.Ledger.Read();
        var first = session.Copies.First(1, 0).ShouldHaveSingleItem();
        session.Copies.Of([first]).ShouldAllBe(c => c.To == first);
        var group = CopyGroupSheet.Of(session, first)!.Group;
        group.Reports.Select(r => r.Number).ShouldContain(first);
        using var client = desk.Client();
        var page = await client.GetStringAsync($"/origins/r{first}", TestContext.Current.CancellationToken);
        foreach (var report in group.Reports)
            page.ShouldContain($"href=\"/reports/r{report.Number}\"");
    }

    [Theory]
    [InlineData("/origins/press", HttpStatusCode.NotFound)]
    [InlineData("/origins/press?name=Niemand", HttpStatusCode.NotFound)]
    [InlineData("/origins/r999", HttpStatusCode.NotFound)]
    [InlineData("/origins?page=99", HttpStatusCode.OK)]
    public async Task Only_what_is_there_is_found(string path, HttpStatusCode status)
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Who_goes_back_to_an_agency_is_listed()
    {
        using var session = desk.Ledger.Read();
        using var memory = new LedgerMemory();
        var line = PressListing.Of(session, memory, page: 1).Press.First(p => p.Credits > 0);
        var sheet = PressSheet.Of(session, line.Name, page: 1)!;
        sheet.Reports.Total.ShouldBeGreaterThan(0);
        using var client = desk.Client();
        var page = await client.GetStringAsync(
            "/origins/press?name=" + Uri.EscapeDataString(line.Name),
            TestContext.Current.CancellationToken
        );
        page.ShouldContain($"href=\"/reports/{sheet.Reports.Items[0].Label}\"");
    }
}
