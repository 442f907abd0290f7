using System.CommandLine;
using Beleg.Cli.Pages;
using Beleg.Cli.Terminal;
using Beleg.Lab.Readings;
using Beleg.Lab.Readings.Scoring;
using Beleg.Lab.Statements;
using Beleg.Text;

namespace Beleg.Cli.Commands;

/// <summary>"beleg lab score meaning": what the reader says of reports against a reading by hand.</summary>
internal static class ScoreMeaningCommand
{
    private static readonly string DefaultReading = Path.Combine("docs", "accuracy", "reading.jsonl");

    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var gold = CorpusCommands.Gold("The corpus from which the reports are drawn, one JSON object a line.");
        var reading = new Option<string>("--reading")
        {
            Description = "What was read in these reports by hand (docs/accuracy.md).",
            HelpName = "FILE",
            DefaultValueFactory = _ => DefaultReading,
        };
        var worst = CorpusCommands.Worst("List what differs, with its words, in the N reports that differ most.");
        var models = CorpusCommands.Models();
        var command = new CommandWithExamples(
            "meaning",
            "Act, position, modality, chain, figures, commitments and open points, against a reading by hand.",
            """
            Thirty reports are drawn from the corpus; the reading has to be of just these.
            Statements are paired by their words, all else by its place. "right" is what both
            say, "found" what Beleg says, "by hand" what was noted by hand. docs/accuracy.md
            tells what counts as right.

            Examples:
              beleg lab score meaning --gold data/quotations/dev.jsonl
              beleg lab score meaning --gold data/quotations/dev.jsonl --worst 5
            """
        )
        {
            gold,
            reading,
            worst,
            models,
        };
        command.SetAction(parsed =>
        {
            var sample = ReadingSample.Draw(QuotationCorpus.Read(parsed.GetRequiredValue(gold)));
            var hand = HandReadingFile.Read(parsed.GetRequiredValue(reading), sample);
            var read = surroundings.Load(parsed.GetValue(models) ?? surroundings.Models);
            var score = MeaningScore.Of(sample, hand, text => read(new Report(text)));
            MeaningScorePage.Print(surroundings.Output, score, parsed.GetValue(worst));
        });
        return command;
    }
}
