using System.Collections.Immutable;
using Beleg.Cli.Terminal;
using Beleg.Exchange;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>What is outstanding, for people: what is open still, then what was closed.</summary>
internal static class OpenPointListPage
{
    public static void Print(Paper paper, ImmutableArray<OpenPointView> points)
    {
        Print(paper, "Open", [.. points.Where(p => p.ClosedBy is null)]);
        Print(paper, "Closed", [.. points.Where(p => p.ClosedBy is not null)]);
    }

    private static void Print(Paper paper, string title, ImmutableArray<OpenPointView> points)
    {
        Section.Title(paper, title, points.Length);
        foreach (var view in points)
        {
            var point = view.Reviewed.Point;
            Section.Entry(paper, 0, view.Label, point.Text);
            (string Name, string? Value)[] facts =
            [
                ("who", point.WhoNames.IsEmpty ? null : string.Join(", ", point.WhoNames)),
                ("due", point.Due?.ToString()),
                ("said by", view.Report.Label + " " + view.Report.File),
                (Verb(view), view.Development is null ? view.ClosedBy?.File : Where(view)),
            ];
            Section.Facts(paper, Section.Body, facts.Where(f => f.Value is not null).Select(f => (f.Name, f.Value!)));
        }
    }

    private static string Verb(OpenPointView view) =>
        view.Development is { } development ? Term.Of(development.Kind) : "closed by";

    private static string Where(OpenPointView view) =>
        string.Join(": ", new[] { view.ClosedBy?.File, string.Join(", ", view.Development!.Because) }.OfType<string>());
}
