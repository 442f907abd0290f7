using Beleg.Cli.Terminal;
using Beleg.Text;

namespace Beleg.Cli.Pages;

/// <summary>What was wrong with the text, and where.</summary>
internal static class WarningSection
{
    public static void Print(Paper paper, Reading reading)
    {
        if (reading.Warnings.IsEmpty)
            return;
        Section.Title(paper, "Warnings", reading.Warnings.Length);
        var points = new CodePoints(reading.Report.Text);
        foreach (var warning in reading.Warnings)
        {
            paper.Block("", "  ", new Run(warning.Label, Ink.Yellow), $": {warning.Message}");
            if (warning.Spans.IsEmpty)
                continue;
            var where = warning.Spans.Select(points.FromUtf16).Select(s => $"{s.Start}–{s.End}");
            paper.Block(2, new Run($"characters {string.Join(", ", where)}", Ink.Dim));
        }
    }
}
