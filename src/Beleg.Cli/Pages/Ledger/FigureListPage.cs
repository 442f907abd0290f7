using System.Collections.Immutable;
using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>The figures of claims, for people: a line for each time that one was given.</summary>
internal static class FigureListPage
{
    public static void Print(Paper paper, IEnumerable<(Claim Claim, ImmutableArray<FigureView> Figures)> series)
    {
        Section.Title(paper, "Figures");
        foreach (var (claim, figures) in series)
        {
            Section.Entry(paper, 0, claim.Label, new Run(claim.Text, Ink.Bold));
            foreach (var figure in figures)
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
