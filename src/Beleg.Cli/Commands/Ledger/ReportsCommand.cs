using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Json;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg reports": what is in a ledger.</summary>
internal static class ReportsCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var command = new Command("reports", "List the reports of a ledger.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            using var session = store.Read();
            if (options.IsJson(parsed))
                surroundings.Output.WriteLine(
                    LedgerJson.Write(new ReportsNode([.. session.Reports.AllHeads().Select(ReportLineNode.Of)]))
                );
            else
                ReportListPage.Print(options.Paper, session.Reports);
        });
        return command;
    }
}
