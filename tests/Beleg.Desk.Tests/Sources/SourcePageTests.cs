using System.Net;
using Beleg.Desk.Sources;
using Beleg.Ledger.Identities;
using Beleg.Meaning;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Desk.Tests.Sources;

/// <summary>The pages of sources, and what they are made from.</summary>
/// <param name="desk">The desk.</param>
public sealed class SourcePageTests(StoryDesk desk)
{
    [Fact]
    public void Sources_are_found_by_the_beginning_of_any_of_their_names()
    {
        using var session = desk.Ledger.Read();
        var all = session.Sources.Speakers(SourceFilter.All, 1000, 0);
        var (known, _) = all.First(s => s.Source.Kind == SourceKind.Person && s.Source.Name.Contains(' '));
        var beginning = known.Name.Split(' ')[^1][..4].ToLowerInvariant();
        var listing = SourceListing.Of(session.Sources, new SourceQuery { Name = beginning }, page: 1);
        listing.Sources.Items.Select(s => s.Source.Number).ShouldContain(known.Number);
        listing.Sources.Total.ShouldBeLessThan(all.Count);
    }

    [Fact]
    public void Kinds_are_counted_and_narrow_the_list()
    {
        using var session = desk.Ledger.Read();
        var listing = SourceListing.Of(session.Sources, new SourceQuery { Kind = SourceKind.Person }, page: 1);
        listing.Sources.Total.ShouldBe(listing.Kinds.Single(k => k.Kind == SourceKind.Person).Count);
        listing.Sources.Items.ShouldAllBe(s => s.Source.Kind == SourceKind.Person);
        listing.All.ShouldBe(session.Sources.CountSpeakers(SourceFilter.All));
    }

    [Fact]
    public void The_timeline_holds_every_statement_once()
    {
        using var session = desk.Ledger.Read();
        foreach (var (source, statements) in session.Sources.Speakers(SourceFilter.All, 30, 0))
        {
            var sheet = SourceSheet.Of(session, source.Number, within: null, page: 1)!;
            sheet.Statements.Total.ShouldBe(statements);
            ((sheet.Timeline?.Dated ?? 0) + (sheet.Timeline?.Undated ?? 0)).ShouldBe(
                sheet.Timeline is null ? 0 : statements
            );
            sheet.Timeline?.Marks.Where(m => m.Only is not null).ShouldAllBe(m => m.Only!.Source == source.Number);
        }
    }

    [Fact]
    public void Of_a_day_only_its_statements_are_listed()
    {
        using var session = desk.Ledger.Read();
        var (source, day) = session
            .Sources.Speakers(SourceFilter.All, 30, 0)
            .Select(s => (s.Source.Number, SourceSheet.Of(session, s.Source.Number, null, page: 1)!.Timeline))
            .Where(s => s.Timeline is not null)
            .Select(s => (s.Number, s.Timeline!.Marks[0].Date))
            .First();
        var sheet = SourceSheet.Of(session, source, day, page: 1)!;
        sheet.Statements.Items.ShouldNotBeEmpty();
        sheet.Statements.Items.ShouldAllBe(s => s.Published == day);
        sheet.Statements.Total.ShouldBe(sheet.Statements.Items.Length);
        var month = new ReportDate(day.Year, day.Month);
        SourceSheet
            .Of(session, source, month, page: 1)!
            .Statements.Total.ShouldBeGreaterThanOrEqualTo(sheet.Statements.Total);
    }

    [Fact]
    public async Task Who_denies_and_who_is_denied_lead_to_each_other()
    {
        using var session = desk.Ledger.Read();
        var sheets = session
            .Sources.Speakers(SourceFilter.All, 200, 0)
            .Select(s => SourceSheet.Of(session, s.Source.Number, null, page: 1)!)
            .ToList();
        var denied = sheets.SelectMany(s => s.Denied).ToList();
        denied.ShouldNotBeEmpty();
        denied.ShouldAllBe(d => d.Own.Position == Position.Affirms);
        denied.SelectMany(d => d.Others).ShouldAllBe(o => o.Position == Position.Rejects);
        var other = denied[0].Others.First(o => !o.Saying.IsTold).Saying.Source;
        var sheet = SourceSheet.Of(session, other!.Value, null, page: 1)!;
        sheet.Denies.Select(d => d.Claim).ShouldContain(denied[0].Claim);
        using var client = desk.Client();
        var page = await client.GetStringAsync($"/sources/q{other}", TestContext.Current.CancellationToken);
        page.ShouldContain($"href=\"/claims/{denied[0].Claim.Label}\"");
    }

    [Fact]
    public void Carriers_are_the_outlets_of_its_reports()
    {
        using var session = desk.Ledger.Read();
        var source = session.Sources.Speakers(SourceFilter.All, 1, 0)[0].Source.Number;
        var sheet = SourceSheet.Of(session, source, null, page: 1)!;
        var outlets = session
            .Sayings.StatementsOf(source, null, 1000, 0)
            .Select(s => session.Reports.Head(s.Report)!.Outlet)
            .OfType<string>()
            .CountBy(o => o);
        sheet
            .Carriers.Where(c => c.Way == Ledger.Origins.CarrierWay.Publishes)
            .Select(c => (c.Name, (int)c.Statements))
            .ShouldBe(outlets.Select(o => (o.Key, o.Value)), ignoreOrder: true);
    }

    [Fact]
    public async Task A_source_that_is_not_there_is_not_found()
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync("/sources/q99999", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
