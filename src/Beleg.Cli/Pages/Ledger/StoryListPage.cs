using Beleg.Cli.Terminal;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>Stories, for people.</summary>
internal static class StoryListPage
{
    public static void Print(Paper paper, IReadOnlyList<Story> stories, long all)
    {
        Section.Title(paper, "Stories", (int)all);
        foreach (var story in stories)
            Print(paper, story);
    }

    /// <summary>A story with its reports.</summary>
    public static void Print(Paper paper, ILedgerSession session, Story story)
    {
        Print(paper, story);
        var reports = session.Reports.Heads(session.Stories.ReportsOf(story.Number)).Where(r => !r.IsWithdrawn);
        Section.Facts(paper, Section.Body, reports.Select(r => (r.Label, Line(r))));
    }

    private static void Print(Paper paper, Story story)
    {
        Section.Entry(paper, 0, story.Label, new Run(story.Title, Ink.Bold));
        (string Name, string Value)[] facts =
        [
            ("seen", Section.Dates(story.First, story.Last)),
            ("reports", $"{story.Reports}"),
            ("claims", story.Contested > 0 ? $"{story.Claims}, contested: {story.Contested}" : $"{story.Claims}"),
            ("open", $"{story.Open}"),
        ];
        Section.Facts(paper, Section.Body, facts);
    }

    private static string Line(ReportHead report) =>
        string.Join(", ", new[] { report.Title, report.Outlet, report.Published?.ToString() }.OfType<string>());
}
