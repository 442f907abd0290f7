using System.CommandLine;
using System.Globalization;
using Beleg.Cli.Terminal;
using Beleg.Faults;
using Beleg.Ledger;
using Beleg.Ledger.Json;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg verify": follows the custody log of a ledger.</summary>
internal static class VerifyCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var head = new Option<string?>("--head")
        {
            Description = "A hash that verify gave earlier: it must still be in the log, so that nothing was cut off.",
            HelpName = "HASH",
        };
        var command = new CommandWithExamples(
            "verify",
            "Follow the custody log and compare it with all that is in the ledger.",
            """
            Every entry holds the hash of the one before it. Note the hash that verify prints
            elsewhere: with it, it can be told later that the log was only added to.

            Examples:
              beleg verify
              beleg verify --ledger story.db --head 5c1f…
            """
        )
        {
            head,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            var audit = LedgerBook.Verify(store, parsed.GetValue(head));
            if (options.IsJson(parsed))
            {
                surroundings.Output.WriteLine(
                    LedgerJson.Write(
                        new VerifiedNode(audit.Entries, audit.Head, audit.Breaks.Count == 0, [.. audit.Breaks])
                    )
                );
            }
            else
            {
                var entries = audit.Entries.ToString("N0", CultureInfo.InvariantCulture);
                var outcome = audit.Breaks.Count == 0 ? "all as it was written" : $"{audit.Breaks.Count} things wrong";
                options.Paper.Block(0, $"{store.Place}: {entries} entries, {outcome}");
                options.Paper.Block(0, "head: ", audit.Head);
            }

            foreach (var broken in audit.Breaks)
            {
                var where = broken.Entry is { } entry ? $"entry {entry}" : "no entry";
                Complaints.Tell(surroundings, new Fault(FaultCode.CustodyBroken, $"{where}: {broken.What}"));
            }

            return audit.Breaks.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }
}
