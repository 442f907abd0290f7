using System.Collections.Immutable;
using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>What reports say, for people: each with who says it and where.</summary>
internal static class SayingListPage
{
    private const int LabelColumn = 9;

    public static void Print(Paper paper, string title, ImmutableArray<SayingView> sayings)
    {
        Section.Title(paper, title, sayings.Length);
        foreach (var view in sayings)
            Print(paper, view);
    }

    private static void Print(Paper paper, SayingView view)
    {
        var saying = view.Saying;
        var margin = new string(' ', LabelColumn);
        paper.Hang(
            [new Run(saying.Label.PadRight(LabelColumn - 1) + " ", Ink.Dim)],
            margin,
            new Run(view.Source ?? Wording.NobodyNamed, Ink.Bold),
            " ",
            new Run(Wording.Of(saying.Position), Section.InkOf(saying.Position)),
            new Run(
                $" · {view.Report.File} · {view.Report.Published?.ToString() ?? "undated"}"
                    + (saying.Claim is { } claim ? $" · c{claim}" : ""),
                Ink.Dim
            )
        );
        Section.Quote(paper, LabelColumn, saying.Text);
    }
}
