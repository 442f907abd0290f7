using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;
using Beleg.Figures;

namespace Beleg.Cli.Pages;

/// <summary>The quantities, what they come to, and which of them say the same.</summary>
internal static class FigureSection
{
    public static void Print(Paper paper, Reading reading, bool explain)
    {
        if (reading.Figures.IsEmpty)
            return;
        Section.Title(paper, "Figures", reading.Figures.Length);
        var saidIn = SaidIn(reading);
        foreach (var figure in reading.Figures)
        {
            Section.Entry(paper, 0, figure.Id, new Run(figure.Passage.Text, Ink.Bold), Meaning(figure));
            Section.Facts(paper, Section.Body, Facts(figure, saidIn));
            if (explain)
                Section.Why(paper, Section.Body, figure.Because);
        }
    }

    private static string Meaning(Figure figure) =>
        Wording.Of(figure) is { } words && words != figure.Passage.Text ? $" = {words}" : "";

    private static IEnumerable<(string, string)> Facts(Figure figure, ILookup<string, string> saidIn)
    {
        if (figure.SameAs is { } other)
            yield return ("the same as", figure.Check is { } check ? $"{other}; {check}" : other);
        else if (figure.Check is { } check)
            yield return ("check", check);
        if (saidIn.Contains(figure.Id))
            yield return ("said in", string.Join(", ", saidIn[figure.Id]));
    }

    private static ILookup<string, string> SaidIn(Reading reading) =>
        reading
            .Statements.SelectMany(s => s.Figures.Select(f => (Figure: f, Statement: s.Id)))
            .ToLookup(p => p.Figure, p => p.Statement, StringComparer.Ordinal);
}
