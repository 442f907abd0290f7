using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Json;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg sources": who speaks in the reports of a ledger.</summary>
internal static class SourcesCommand
{
    private const int OnAPage = 50;

    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var limit = LimitOption.Of("those who speak most first", OnAPage);
        var command = new Command("sources", "List who speaks, under which names, with which roles.") { limit };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            using var session = store.Read();
            var most = limit.Most(parsed, options.IsJson(parsed));
            var sources = session.Sources.List(most, 0);
            if (options.IsJson(parsed))
                surroundings.Output.WriteLine(
                    LedgerJson.Write(new SourcesNode([.. sources.Select(s => SourceNode.Of(s.Source, s.Sayings))]))
                );
            else
                SourceListPage.Print(options.Paper, session, sources);
        });
        return command;
    }
}
