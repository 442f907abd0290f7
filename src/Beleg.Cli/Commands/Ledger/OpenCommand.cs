using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Json;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg open": what is outstanding, and what became of it.</summary>
internal static class OpenCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var command = new Command("open", "List what reports say is outstanding, and which later report closes it.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            using var session = store.Read();
            var points = OpenPointReader.OfAll(session);
            if (options.IsJson(parsed))
                surroundings.Output.WriteLine(LedgerJson.Write(new OpenNode([.. points.Select(OpenPointNode.Of)])));
            else
                OpenPointListPage.Print(options.Paper, [.. points]);
        });
        return command;
    }
}
