using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Json;
using Beleg.Ledger.Stories;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg stories": which reports are on one course of events.</summary>
internal static class StoriesCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var limit = LimitOption.Of("those with the newest reports first");
        var contested = new Option<bool>("--contested") { Description = "Only those with a contested claim." };
        var command = new Command(
            "stories",
            "List the stories that the reports tell: how many, what is contested, open."
        )
        {
            contested,
            limit,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            using var session = store.Read();
            var filter = new StoryFilter { IsContested = parsed.GetValue(contested) };
            var stories = session.Stories.List(filter, limit.Most(parsed, options.IsJson(parsed)), 0);
            if (options.IsJson(parsed))
                surroundings.Output.WriteLine(LedgerJson.Write(new StoriesNode([.. stories.Select(StoryNode.Of)])));
            else
                StoryListPage.Print(options.Paper, stories, session.Stories.Count(filter));
        });
        return command;
    }
}
