using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Json;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg suggestions": which claims may be one, for a person to decide.</summary>
internal static class SuggestionsCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var limit = LimitOption.Of("the likeliest first");
        var command = new CommandWithExamples(
            "suggestions",
            "List pairs of claims that may be one, with what they share.",
            """
            Claims whose statements are not alike enough to be joined, and too much alike to
            be left unseen. What is merged or kept apart is not suggested again.

            Examples:
              beleg suggestions --limit 10
              beleg review c7 merge c9
              beleg review c7 split c9
            """
        )
        {
            limit,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            using var session = store.Read();
            var isJson = options.IsJson(parsed);
            var views = SuggestionReader.List(session, limit.Most(parsed, isJson));
            if (isJson)
                surroundings.Output.WriteLine(
                    LedgerJson.Write(new SuggestionsNode([.. views.Select(SuggestionNode.Of)]))
                );
            else
                SuggestionListPage.Print(options.Paper, [.. views]);
        });
        return command;
    }
}
