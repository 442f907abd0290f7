using System.CommandLine;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Json;
using Beleg.Text;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg reread": reads again what another Beleg read, and tells what changed.</summary>
internal static class RereadCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new LedgerOptions(surroundings);
        var command = new CommandWithExamples(
            "reread",
            "Read again what another version of Beleg or other models read, and show what changes.",
            """
            A reading belongs to the Beleg and the models that made it; the old one is kept. What
            people decided is carried over to the words it was decided on.

            Examples:
              beleg reread
              beleg reread --ledger story.db --format json
            """
        );
        options.AddWithModelsTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            var book = options.Book(store, parsed);
            var read = new Lazy<Func<Report, Reading>>(() => surroundings.Load(options.Models(parsed)));
            var changes = new List<ReadingChange>();
            var count = 0;
            foreach (var number in book.Outdated())
            {
                if (book.Reread(number, report => read.Value(report)) is not { } change)
                    continue;
                count++;
                if (!change.IsEmpty)
                    changes.Add(change);
            }

            if (options.IsJson(parsed))
                surroundings.Output.WriteLine(LedgerJson.Write(new RereadNode(book.Reader, count, [.. changes])));
            else
                Print(options.Paper, store.Place, count, changes);
        });
        return command;
    }

    private static void Print(Paper paper, string ledger, int count, List<ReadingChange> changes)
    {
        paper.Block(0, $"{ledger}: {count} read again, {changes.Count} of them with changes");
        foreach (var change in changes)
        {
            paper.Blank();
            paper.Block(0, new Run(change.Report, Ink.Bold));
            foreach (var words in change.Gone)
                paper.Block("- ", "  ", new Run(words, Ink.Red));
            foreach (var words in change.New)
                paper.Block("+ ", "  ", new Run(words, Ink.Green));
            foreach (var line in change.Changed)
                paper.Block("~ ", "  ", line);
        }
    }
}
