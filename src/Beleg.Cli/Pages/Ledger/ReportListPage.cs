using Beleg.Cli.Terminal;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>The reports of a ledger, for people, in the order of taking in.</summary>
internal static class ReportListPage
{
    public static void Print(Paper paper, IReportTable reports)
    {
        Section.Title(paper, "Reports", (int)reports.Count);
        foreach (var report in reports.AllHeads())
            Print(paper, report);
    }

    private static void Print(Paper paper, ReportHead report)
    {
        Section.Entry(paper, 0, report.Label, new Run(report.Title ?? report.File, Ink.Bold));
        string?[] facts =
        [
            report.Outlet,
            report.Published?.ToString(),
            report.File,
            report.VersionOf is { } older ? $"a later version of r{older}" : null,
            report.IsWithdrawn ? "withdrawn" : null,
        ];
        paper.Block(Section.Body, new Run(string.Join(" · ", facts.Where(f => f is not null)), Ink.Dim));
    }
}
