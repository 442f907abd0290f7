using System.Collections.Immutable;
using Beleg.Cli.Terminal;
using Beleg.Exchange;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>Commitments over time, for people: what each is, then a line for what each report adds.</summary>
internal static class CommitmentListPage
{
    private const int DateColumn = 11;
    private const int MoveColumn = 11;
    private const int StepColumn = Section.Body + DateColumn + MoveColumn;

    public static void Print(Paper paper, long count, IEnumerable<CommitmentView> views)
    {
        Section.Title(paper, "Commitments", (int)count);
        foreach (var view in views)
            Print(paper, view, explain: false);
    }

    /// <summary>One commitment.</summary>
    /// <param name="paper">Where to.</param>
    /// <param name="view">The commitment.</param>
    /// <param name="explain">True to add why each step was put to it.</param>
    public static void Print(Paper paper, CommitmentView view, bool explain)
    {
        var (course, best) = (view.Course, view.Course.Spokesman);
        Section.Entry(paper, 0, view.Label, new Run(best.Text, Ink.Bold));
        paper.Block(
            Section.Body,
            new Run($"{Term.Of(best.Kind)}, {Term.Of(course.Status)}", Ink.Cyan),
            course.IsContested ? new Run(" · contested", Ink.Red) : ""
        );
        (string Name, string? Value)[] facts =
        [
            ("by", Names(course.By)),
            ("to", Names(course.To)),
            ("amount", best.Amount?.Text),
        ];
        Section.Facts(
            paper,
            Section.Body,
            facts.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => (f.Name, f.Value!))
        );
        foreach (var (step, report) in view.Steps)
        {
            Print(paper, step, report, best);
            if (explain && !step.Said.Because.IsEmpty)
                paper.Block(StepColumn, new Run("why: " + string.Join("; ", step.Said.Because), Ink.Dim));
        }
    }

    private static void Print(Paper paper, CommitmentStep step, ReportHead report, CommitmentSaid best)
    {
        var said = step.Said;
        paper.Hang(
            [
                new Run(new string(' ', Section.Body), Ink.Plain),
                new Run((report.Published?.ToString() ?? "undated").PadRight(DateColumn), Ink.Dim),
                new Run(Term.Of(step.Move).PadRight(MoveColumn), Ink.Plain),
            ],
            new string(' ', StepColumn),
            new Run(Term.Of(said.Status), Ink.Bold),
            said.Text == best.Text ? "" : $": {said.Text}",
            new Run($" · {report.File}" + (said.Saying is { } id ? $" · {report.Label}/{id}" : ""), Ink.Dim)
        );
    }

    private static string Names(ImmutableArray<CommitmentParty> parties) =>
        string.Join(", ", parties.Select(p => p.Name));
}
