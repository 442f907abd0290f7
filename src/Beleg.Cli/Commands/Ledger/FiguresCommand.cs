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
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var limit = LimitOption.Of("those of most reports first");
        var command = new Command("figures", "List the figures of claims over time: who gave which, and when.")
        {
            limit,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            using var session = store.Read();
            var most = limit.Most(parsed, options.IsJson(parsed));
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
