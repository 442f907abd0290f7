using System.CommandLine;
using Beleg.Cli.Commands.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Lab.German;
using Beleg.Lab.German.Vectors;
using Beleg.Lab.Propositions;
using Beleg.Lab.Rates;
using Beleg.Lab.Statements.Network;

namespace Beleg.Cli.Commands;

/// <summary>"beleg lab": trains the models and measures them. Nobody needs it to read.</summary>
internal sealed class LabCommand : Command, IWithExamples
{
    private static readonly string DefaultModels = Path.Combine("models", "de");

    private LabCommand(Surroundings surroundings)
        : base("lab", "Train the models and measure them; not needed to read.")
    {
        Add(
            new Command("train", "Train models. The same data give the same bytes.")
            {
                OnModels(
                    "attribution",
                    "The network that finds statements, from reports in which people marked them (docs/annotations.md).",
                    (data, models) => AttributionTraining.Run(data, models, surroundings.Output),
                    "The folder with the data: quotations/, and historical-speech/ if there is any."
                ),
                OnModels(
                    "german",
                    "Make all German models: the lexicons, the word vectors and the network. Some 45 minutes on two cores.",
                    (data, models) => GermanTraining.Run(data, models, surroundings.Output)
                ),
                OnModels(
                    "vectors",
                    "Make the word vectors alone; \"german\" makes them too.",
                    (data, models) =>
                        WordVectorTraining.Run(data, Path.Combine(models, "vectors.bin"), surroundings.Output)
                ),
                OnModels(
                    "words",
                    "Count how rare words are, for what reports are compared by. Needs the lexicon; takes seconds.",
                    (data, models) => WordFrequencyTraining.Run(data, models, surroundings.Output),
                    "The folder with the data: text/."
                ),
            }
        );
        Add(
            new Command("score", "Measure models on data that they were not trained on.")
            {
                OnModels(
                    "german",
                    "Tags, features, lemmas, trees and names, on the development parts of the corpora.",
                    (data, models) => GermanTraining.Score(data, models, surroundings.Output)
                ),
                OnModels(
                    "vectors",
                    "Nearest words of some, and how often the nearest has the same part of speech.",
                    (data, models) =>
                        WordVectorTraining.Score(data, Path.Combine(models, "vectors.bin"), surroundings.Output)
                ),
                CorpusCommands.ScoreTokens(surroundings),
                ScoreAttributionCommand.Create(surroundings),
                ScoreMeaningCommand.Create(surroundings),
                ScoreLedgerCommand.Create(surroundings),
            }
        );
        Add(
            new Command("predict", "Write what is found, for a scorer to compare with the gold.")
            {
                CorpusCommands.PredictStatements(surroundings),
            }
        );
        Add(
            new Command("count", "Count in corpora what the word lists hold.")
            {
                CountWordsCommand.Create(surroundings),
            }
        );
        Add(Rates(surroundings));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
            Examples:
              beleg lab train german --data data --models models/de
              beleg lab train attribution --data data --models models/de
              beleg lab train words --data data --models models/de
              beleg lab score german --data data
              beleg lab score tokens --gold data/quotations/dev.jsonl
              beleg lab score attribution --gold data/quotations/dev.jsonl --worst 5
              beleg lab score meaning --gold data/quotations/dev.jsonl
              beleg lab score ledger --gold samples/stories
              beleg lab predict statements --gold dev.jsonl --output found.jsonl
              beleg lab count words --data data --out docs/lexicon-counts.tsv
              beleg lab rates --data eurofxref-hist.zip > reference-rates.tsv
            """;

    /// <summary>The command for these surroundings.</summary>
    public static LabCommand Create(Surroundings surroundings) => new(surroundings);

    private static Command OnModels(
        string name,
        string description,
        Action<string, string> run,
        string dataDescription = "The folder with the data: morphology/, names/, text/ and treebank/."
    )
    {
        var data = new Option<string>("--data")
        {
            Description = dataDescription,
            HelpName = "DIR",
            Required = true,
        };
        var models = new Option<string>("--models")
        {
            Description = "The folder of the models.",
            HelpName = "DIR",
            DefaultValueFactory = _ => DefaultModels,
        };
        var command = new Command(name, description) { data, models };
        command.SetAction(parsed => run(parsed.GetRequiredValue(data), parsed.GetRequiredValue(models)));
        return command;
    }

    private static Command Rates(Surroundings surroundings)
    {
        var archive = new Option<string>("--data")
        {
            Description = "The European Central Bank's archive, eurofxref-hist.zip.",
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command("rates", "Print the table of exchange rates that amounts are checked with.")
        {
            archive,
        };
        command.SetAction(parsed => ReferenceRateTable.Run(parsed.GetRequiredValue(archive), surroundings.Output));
        return command;
    }
}
