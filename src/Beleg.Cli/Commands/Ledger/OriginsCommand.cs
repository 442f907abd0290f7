using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Json;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg origins": which reports depend on one another, and on what.</summary>
internal static class OriginsCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var command = new Command(
            "origins",
            "List which reports copy, credit or cite the same, and how many origins there are."
        );
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            using var session = store.Read();
            var view = OriginReader.OfAll(session);
            if (options.IsJson(parsed))
                surroundings.Output.WriteLine(
                    LedgerJson.Write(new OriginsNode([.. view.Groups.Select(OriginGroupNode.Of)]))
                );
            else
                OriginListPage.Print(options.Paper, view);
        });
        return command;
    }
}
