using Beleg.Cli.Terminal;
using Beleg.Lab;
using Beleg.Lab.Readings.Scoring;
using Beleg.Text;

namespace Beleg.Cli.Pages;

/// <summary>Prints how well a reading by hand is met: all of it, what nobody doubted, and what differs in the worst reports.</summary>
internal static class MeaningScorePage
{
    /// <summary>Prints the page.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="score">What is printed.</param>
    /// <param name="worst">How many reports to go into.</param>
    public static void Print(TextWriter output, MeaningScore score, int worst)
    {
        output.Write(FormattableString.Invariant($"reports: {score.Reports.Length}\n"));
        Table(output, score);
        output.Write("\nwithout what is doubtful\n");
        Table(output, score.WithoutDoubts);
        foreach (var report in score.Worst(worst))
            Differences(output, report);
    }

    private static void Table(TextWriter output, MeaningScore score)
    {
        output.Write($"{"", -22}{"right", 8}{"found", 8}{"by hand", 9}{"P", 8}{"R", 8}{"F1", 8}\n");
        Row(output, "statements", score.All(Aspect.Statement));
        Row(output, "  act", score.All(Aspect.Act));
        Row(output, "  position", score.All(Aspect.Position));
        Row(output, "  modality", score.All(Aspect.Modality));
        Row(output, "  all three", score.All(Aspect.Meaning));
        Row(output, "in paired statements", null);
        Row(output, "  act", score.Paired(Aspect.Act));
        Row(output, "  position", score.Paired(Aspect.Position));
        Row(output, "  modality", score.Paired(Aspect.Modality));
        Row(output, "  all three", score.Paired(Aspect.Meaning));
        Row(output, "  via", score.All(Aspect.Via));
        Row(output, "  evidence", score.All(Aspect.Evidence));
        Row(output, "figures", score.All(Aspect.Figure));
        Row(output, "  amount", score.All(Aspect.Amount));
        Row(output, "  unit", score.All(Aspect.Unit));
        Row(output, "  wholly right", score.All(Aspect.WholeFigure));
        Row(output, "commitments", score.All(Aspect.Commitment));
        Row(output, "  kind", score.All(Aspect.Kind));
        Row(output, "  status", score.All(Aspect.Status));
        Row(output, "open points", score.All(Aspect.OpenPoint));
    }

    private static void Row(TextWriter output, string name, Agreement? agreement)
    {
        if (agreement is not { } counts)
        {
            output.Write($"{name}\n");
            return;
        }

        var (found, byHand) = (counts.Right + counts.Wrong, counts.Right + counts.Missed);
        output.Write(FormattableString.Invariant($"{name, -22}{counts.Right, 8}{found, 8}{byHand, 9}"));
        output.Write($"{Rate(counts.Precision, found), 8}{Rate(counts.Recall, byHand), 8}");
        output.Write($"{Rate(counts.F1, found + byHand), 8}\n");
    }

    // Of nothing there is no share.
    private static string Rate(double share, int of) =>
        of == 0 ? "-" : FormattableString.Invariant($"{100 * share:F1}");

    private static void Differences(TextWriter output, ReportComparison report)
    {
        var id = Printable.Of(report.Document.Id);
        var points = new CodePoints(report.Document.Text);
        output.Write(FormattableString.Invariant($"\n{id}: {report.Told.Length} to look at\n"));
        foreach (var told in report.Told)
        {
            var places = string.Join(' ', told.Place.Spans.Select(points.FromUtf16));
            var doubt = told.IsDoubtful ? " (doubtful)" : "";
            output.Write(
                $"  {id} {places} {Named(told.Aspect)}{doubt}: by hand {Told(told.ByHand)}; found {Told(told.Found)}\n"
            );
            output.Write($"    {Line(told.Place.Text)}\n");
        }
    }

    private static string Named(Aspect aspect) =>
        aspect is Aspect.OpenPoint ? "open point" : aspect.ToString().ToLowerInvariant();

    private static string Told(string? value) => value is null ? "nothing" : Line(value);

    private static string Line(string words) => Printable.Of(words.ReplaceLineEndings(" "));
}
