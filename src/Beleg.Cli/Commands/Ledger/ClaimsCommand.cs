using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Json;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg claims": what several reports say, who stands how to it, and on whose word.</summary>
internal static class ClaimsCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var contested = new Option<bool>("--contested") { Description = "Only what one affirms and another rejects." };
        var limit = LimitOption.Of("those of most reports first");
        var command = new CommandWithExamples(
            "claims",
            "List what the reports of a ledger say: reports, independent origins, positions, figures.",
            """
            A claim is a proposition that statements of reports share, whoever says it and
            however they stand to it. "Origins" counts the independent roots of its reports:
            reports that copy one wire or cite one newspaper share one. Where nothing proves
            that a report is an origin of its own it is counted as unknown.

            Examples:
              beleg claims
              beleg claims --contested --ledger story.db
              beleg claims --format json > claims.json
            """
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
            var only = parsed.GetValue(contested);
            var most = limit.Most(parsed, options.IsJson(parsed));
            var views = session.Claims.List(only, most, 0).Select(claim => ClaimReader.Of(session, claim));
            if (options.IsJson(parsed))
                surroundings.Output.WriteLine(LedgerJson.Write(new ClaimsNode([.. views.Select(ClaimNode.Of)])));
            else
                ClaimListPage.Print(options.Paper, session.Claims.Count(only), views);
        });
        return command;
    }
}
