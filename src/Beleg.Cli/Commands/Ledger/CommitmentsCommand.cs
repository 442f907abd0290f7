using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Json;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg commitments": what was announced, agreed, signed or denied, report after report.</summary>
internal static class CommitmentsCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var limit = LimitOption.Of("those of most reports first");
        var command = new CommandWithExamples(
            "commitments",
            "List loans, agreements, pledges, deployments and deadlines over time.",
            """
            What reports of one story say of one commitment is put together by its parties,
            its amount and its words; each step tells what that report adds: it opens,
            advances, repeats, falls back, denies or reaffirms. The status is how far it was
            ever told to have come, or "denied" where the last word is a denial.

            Examples:
              beleg commitments
              beleg show k3
              beleg review k3 merge k5
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
            var views = CommitmentReader.List(session, CommitmentFilter.All, limit.Most(parsed, isJson));
            if (isJson)
                surroundings.Output.WriteLine(
                    LedgerJson.Write(new CommitmentsNode([.. views.Select(CommitmentNode.Of)]))
                );
            else
                CommitmentListPage.Print(options.Paper, session.Commitments.Count(CommitmentFilter.All), views);
        });
        return command;
    }
}
