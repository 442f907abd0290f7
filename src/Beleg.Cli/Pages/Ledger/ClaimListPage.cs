using System.Globalization;
using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>Claims, for people: how many reports and origins, who stands how to them, how their figures moved.</summary>
internal static class ClaimListPage
{
    private const int LongestQuote = 110;
    private const int MostPositions = 8;

    public static void Print(Paper paper, long count, IEnumerable<ClaimView> views)
    {
        Section.Title(paper, "Claims", (int)count);
        var first = true;
        foreach (var view in views)
        {
            if (!first)
                paper.Blank();
            first = false;
            Print(paper, view, MostPositions);
        }
    }

    /// <summary>One claim.</summary>
    /// <param name="paper">Where to.</param>
    /// <param name="view">The claim.</param>
    /// <param name="most">How many of its positions.</param>
    public static void Print(Paper paper, ClaimView view, int most)
    {
        Section.Entry(paper, 0, view.Claim.Label, new Run(view.Claim.Text, Ink.Bold));
        paper.Block(
            Section.Body,
            Line(view.Origins),
            view.Claim.IsContested ? new Run(" · contested", Ink.Red) : "",
            new Run($" · {Section.Dates(view.Claim.First, view.Claim.Last)}", Ink.Dim)
        );
        if (DriftOf(view) is { } drift)
            Section.Facts(paper, Section.Body, [("figures", drift)]);
        foreach (var position in view.Positions.Take(most))
            Print(paper, position);
        if (view.Positions.Length > most)
            paper.Block(Section.Body, new Run($"… and {view.Positions.Length - most} more", Ink.Dim));
    }

    /// <summary>"reports 9, origins 2, unknown 1".</summary>
    public static string Line(OriginSummary summary) =>
        string.Create(CultureInfo.InvariantCulture, $"reports {summary.Reports:N0}, origins {summary.Proven:N0}")
        + (summary.Unknown == 0 ? "" : $", unknown {summary.Unknown}");

    private static void Print(Paper paper, PositionView position)
    {
        var margin = new string(' ', Section.Body);
        paper.Block(
            margin,
            margin + "  ",
            new Run(Wording.Of(position.Position), Section.InkOf(position.Position)),
            " ",
            new Run(position.Source ?? Wording.NobodyNamed, Ink.Bold),
            new Run($" {position.Report.Label}/{position.Saying.Id}", Ink.Dim)
        );
        Section.Quote(paper, Section.Body + 2, Section.Shortened(position.Saying.Text, LongestQuote));
    }

    // "14 → 17 → 21 Menschen": each figure when it is new.
    private static string? DriftOf(ClaimView view)
    {
        var series = view
            .Figures.Where(f => f.Counted is not null)
            .GroupBy(f => f.Counted!, StringComparer.Ordinal)
            .Select(g => g.Select(f => f.Quantity.Text).ToList())
            .Select(texts => texts.Where((t, i) => i == 0 || t != texts[i - 1]).ToList())
            .Where(texts => texts.Count > 1)
            .Select(texts => string.Join(" → ", texts));
        return string.Join("; ", series) is { Length: > 0 } line ? line : null;
    }
}
