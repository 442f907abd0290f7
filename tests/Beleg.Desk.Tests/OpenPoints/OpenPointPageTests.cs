using Beleg.Desk.OpenPoints;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Views;
using Beleg.Text;

namespace Beleg.Desk.Tests.OpenPoints;

/// <summary>The page of open points, and what it is made from.</summary>
/// <param name="desk">The desk.</param>
public sealed class OpenPointPageTests(StoryDesk desk)
{
    private static readonly DateOnly Today = new(2026, 5, 20);

    [Fact]
    public void Each_point_is_under_the_state_that_its_developments_tell()
    {
        using var session = desk.Ledger.Read();
        var all = OpenPointReader.OfAll(session).ToList();
        foreach (var state in OpenPointQuery.States)
        {
            var isClosed = state != OpenPointState.Open;
            var listing = OpenPointListing.Of(session, new OpenPointQuery { State = state }, Today, page: 1);
            listing.Points.Items.Select(l => l.View.ClosedBy is not null).ShouldAllBe(closed => closed == isClosed);
        }

        var counts = OpenPointListing.Of(session, new OpenPointQuery(), Today, page: 1).Counts;
        counts.Sum(c => c.Count).ShouldBe(all.Count);
        counts.First(c => c.State == OpenPointState.Open).Count.ShouldBe(all.Count(p => p.ClosedBy is null));
        counts.First(c => c.State == OpenPointState.PerhapsClosed).Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_is_due_first_stands_first_and_what_was_due_is_overdue()
    {
        using var session = desk.Ledger.Read();
        var lines = OpenPointListing.Of(session, new OpenPointQuery(), Today, page: 1).Points.Items;
        var due = lines.Select(l => l.View.Reviewed.Point.Due?.ToString() ?? "~").ToList();
        due.ShouldBe(due.Order(StringComparer.Ordinal));
        foreach (var line in lines)
        {
            var day = line.View.Reviewed.Point.Due?.ToDay();
            if (day is not null)
                line.IsOverdue.ShouldBe(day < Today);
        }
    }

    [Fact]
    public void Only_what_is_due_in_the_time_that_is_asked_for_is_shown()
    {
        using var session = desk.Ledger.Read();
        var all = OpenPointQuery
            .States.Select(state => new OpenPointQuery { State = state })
            .Select(query => (Query: query, OpenPointListing.Of(session, query, Today, page: 1).Points.Items));
        var (query, items) = all.First(a => a.Items.Any(l => l.View.Reviewed.Point.Due is not null));
        var due = items.First(l => l.View.Reviewed.Point.Due is not null).View.Reviewed.Point.Due!.Value;
        var month = new ReportDate(due.Year, due.Month);
        var asked = query with { From = month, To = month };
        var lines = OpenPointListing.Of(session, asked, Today, page: 1).Points.Items;
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(l =>
            l.View.Reviewed.Point.Due!.Value.ToString().StartsWith(month.ToString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Each_point_leads_to_its_words_and_to_who_owes_it()
    {
        using var session = desk.Ledger.Read();
        var lines = OpenPointListing.Of(session, new OpenPointQuery(), Today, page: 1).Points.Items;
        using var client = desk.Client();
        var page = await client.GetStringAsync("/open", TestContext.Current.CancellationToken);
        foreach (var line in lines)
        {
            line.Place.ShouldStartWith($"/reports/{line.View.Report.Label}#");
            foreach (var (number, _) in line.Who)
                page.ShouldContain($"href=\"/sources/q{number}\"");
        }
    }
}
