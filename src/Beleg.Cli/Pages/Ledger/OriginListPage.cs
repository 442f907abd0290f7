using Beleg.Cli.Terminal;
using Beleg.Exchange;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>Which reports depend on one another, for people.</summary>
internal static class OriginListPage
{
    public static void Print(Paper paper, OriginView view)
    {
        paper.Block(0, new Run(ClaimListPage.Line(view.Summary), Ink.Bold));
        foreach (var kind in view.Groups.GroupBy(g => g.Kind))
        {
            Section.Title(paper, Term.Of(kind.Key), kind.Count());
            foreach (var group in kind)
            {
                paper.Block(0, new Run(group.Origin, Ink.Bold));
                paper.Block(Section.Body, string.Join(", ", group.Reports));
            }
        }
    }
}
