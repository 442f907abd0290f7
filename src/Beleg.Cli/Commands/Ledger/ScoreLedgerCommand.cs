using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Lab.Ledgers;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg lab score ledger": claims and origins of stories against gold.</summary>
internal static class ScoreLedgerCommand
{
    private static readonly string DefaultGold = Path.Combine("samples", "stories");

    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var gold = new Option<string>("--gold")
        {
            Description = "A folder of stories: each a folder of reports with its gold.json.",
            HelpName = "DIR",
            DefaultValueFactory = _ => DefaultGold,
        };
        var differences = new Option<bool>("--differences") { Description = "List what was missed or is too much." };
        var models = CorpusCommands.Models();
        var command = new CommandWithExamples(
            "ledger",
            "Claims, origins, positions and open points of whole stories, against what was noted by hand.",
            """
            Each story goes into a ledger of its own. The scores of claims and origins are
            B-cubed (Bagga and Baldwin 1998) over the statements that were noted by hand; one
            that the ledger does not have stands alone.

            Examples:
              beleg lab score ledger
              beleg lab score ledger --gold samples/stories --differences
            """
        )
        {
            gold,
            differences,
            models,
        };
        command.SetAction(parsed =>
        {
            var read = surroundings.Load(parsed.GetValue(models) ?? surroundings.Models);
            LedgerScore? total = null;
            foreach (
                var folder in Directory.GetDirectories(parsed.GetRequiredValue(gold)).Order(StringComparer.Ordinal)
            )
            {
                var file = Path.Combine(folder, "gold.json");
                if (!File.Exists(file))
                    continue;
                var score = LedgerScore.Of(LedgerGold.Read(file), StoryLedger.Of(folder, read));
                LedgerScorePage.Print(
                    surroundings.Output,
                    Path.GetFileName(folder),
                    score,
                    parsed.GetValue(differences)
                );
                total = total is null ? score : total + score;
            }

            if (total is not null)
                LedgerScorePage.Print(surroundings.Output, "all", total, false);
        });
        return command;
    }
}
