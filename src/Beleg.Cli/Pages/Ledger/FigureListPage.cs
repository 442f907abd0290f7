using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>The figures of claims, for people: a line for each time that one was given.</summary>
internal static class FigureListPage
{
    public static void Print(Paper paper, IEnumerable<ClaimView> views)
    {
        Section.Title(paper, "Figures");
        foreach (var view in views)
        {
            Section.Entry(paper, 0, view.Claim.Label, new Run(view.Claim.Text, Ink.Bold));
            foreach (var figure in view.Figures)
            {
                paper.Block(
                    Section.Body,
                    new Run($"{figure.Published?.ToString() ?? "undated", -11}", Ink.Dim),
                    figure.Quantity.Text,
                    new Run($"  {figure.Source ?? Wording.NobodyNamed}, {figure.Report}", Ink.Dim)
                );
            }
        }
    }
}
