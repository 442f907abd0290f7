using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg decisions": what people decided, and took back.</summary>
internal static class DecisionsCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var id = new Argument<string?>("ID")
        {
            Description = "An entry: r3, r3/s4, c7, q2, o5, k3 or n4; all where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var limit = LimitOption.Of("the newest first");
        var command = new CommandWithExamples(
            "decisions",
            "List what people decided, the newest first, with who undid it.",
            """
            Examples:
              beleg decisions --limit 10
              beleg decisions r3/s4
              beleg review r3/s4 undo
            """
        )
        {
            id,
            limit,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            using var session = store.Read();
            var isJson = options.IsJson(parsed);
            var found = Find(session.Decisions, parsed.GetValue(id), limit.Most(parsed, isJson));
            if (isJson)
                surroundings.Output.WriteLine(
                    LedgerJson.Write(new DecisionsNode([.. found.Select(d => ReviewedNode.Of(session, d))]))
                );
            else
                DecisionListPage.Print(options.Paper, session, found);
        });
        return command;
    }

    private static IEnumerable<KeptDecision> Find(IDecisionTable decisions, string? subject, int most) =>
        subject is null ? decisions.List(most) : decisions.On(subject).Reverse().Take(most);
}
