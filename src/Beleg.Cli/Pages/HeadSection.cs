using System.Globalization;
using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;
using Beleg.Text;

namespace Beleg.Cli.Pages;

/// <summary>What the report is: title, outlet, date, size, credits.</summary>
internal static class HeadSection
{
    public static void Print(Paper paper, Reading reading)
    {
        var report = reading.Report;
        var characters = new CodePoints(report.Text).FromUtf16(report.Text.Length);
        var sentences = reading.Sentences.Length - reading.Headings.Length;
        string?[] facts =
        [
            report.Outlet,
            report.Published?.ToString(),
            Wording.Language(reading.Language),
            Count(sentences, "sentence"),
            Count(characters, "character"),
        ];
        paper.Rule();
        paper.Block(0, new Run(report.Title ?? report.File ?? "Report", Ink.Bold));
        paper.Block(0, string.Join(" · ", facts.Where(f => f is not null)));
        if (report.Url is { } url)
            paper.Block(0, new Run(url, Ink.Dim));
        if (!reading.Credits.IsEmpty)
            paper.Block(0, new Run("credits: ", Ink.Dim), string.Join(", ", reading.Credits));
        paper.Rule();
    }

    private static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");
}
