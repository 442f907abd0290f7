using System.Collections.Immutable;
using System.Globalization;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>Claims that may be one, for people: the two, and what they share.</summary>
internal static class SuggestionListPage
{
    public static void Print(Paper paper, ImmutableArray<SuggestionView> views)
    {
        Section.Title(paper, "May be one", views.Length);
        foreach (var (index, view) in views.Index())
        {
            if (index > 0)
                paper.Blank();
            Section.Entry(paper, 0, view.One.Label, view.One.Text);
            Section.Entry(paper, 0, view.Other.Label, view.Other.Text);
            var score = view.Score.ToString("0.00", CultureInfo.InvariantCulture);
            paper.Block(Section.Body, new Run($"likeness {score} · {string.Join(" · ", view.Because)}", Ink.Dim));
        }
    }
}
