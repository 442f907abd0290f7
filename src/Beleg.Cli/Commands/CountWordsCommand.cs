using System.CommandLine;
using Beleg.Cli.Terminal;
using Beleg.Lab.Lexicons;

namespace Beleg.Cli.Commands;

/// <summary>"beleg lab count words": how often each entry of the word lists stands in the corpora.</summary>
internal static class CountWordsCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var data = new Option<string>("--data")
        {
            Description = "The folder with the data: quotations/, historical-speech/ and text/.",
            HelpName = "DIR",
            Required = true,
        };
        var models = CorpusCommands.Models();
        var output = new Option<string?>("--out")
        {
            Description = "Where the lines go (else standard output).",
            HelpName = "FILE",
        };
        var command = new CommandWithExamples(
            "words",
            "How often each entry of the word lists stands in the corpora.",
            """
            Writes list, entry and count, parted by tabs. A test asks that each entry
            stands in a spec or has a count in docs/lexicon-counts.tsv. The same data give
            the same bytes.

            Example:
              beleg lab count words --data data --out docs/lexicon-counts.tsv
            """
        )
        {
            data,
            models,
            output,
        };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(models) ?? surroundings.Models;
            if (parsed.GetValue(output) is not { } path)
            {
                EntryCountFile.Run(parsed.GetRequiredValue(data), folder, surroundings.Output);
                return;
            }

            using var file = CorpusCommands.Create(path);
            EntryCountFile.Run(parsed.GetRequiredValue(data), folder, file);
        });
        return command;
    }
}
