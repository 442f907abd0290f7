using System.Collections.Immutable;
using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Json;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg figures": the figures of claims, and how they moved.</summary>
internal static class FiguresCommand
{
    private const int OnAPage = 25;

    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var limit = new Option<int?>("--limit")
        {
            Description = $"How many claims, those of most reports first ({OnAPage}; with --format json all).",
            HelpName = "N",
        };
        var command = new Command("figures", "List the figures of claims over time: who gave which, and when.")
        {
            limit,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            using var session = store.Read();
            var most = parsed.GetValue(limit) ?? (options.IsJson(parsed) ? int.MaxValue : OnAPage);
            var series = session
                .Claims.List(false, int.MaxValue, 0)
                .Select(claim => (Claim: claim, Figures: ClaimReader.FiguresOf(session, claim)))
                .Where(s => !s.Figures.IsEmpty)
                .Take(most);
            if (options.IsJson(parsed))
                surroundings.Output.WriteLine(LedgerJson.Write(new FiguresNode([.. series.Select(Series)])));
            else
                FigureListPage.Print(options.Paper, series);
        });
        return command;
    }

    private static FigureSeriesNode Series((Claim Claim, ImmutableArray<FigureView> Figures) series) =>
        new(series.Claim.Label, series.Claim.Text, [.. series.Figures.Select(DriftNode.Of)]);
}
