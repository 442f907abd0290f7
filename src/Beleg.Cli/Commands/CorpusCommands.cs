using System.CommandLine;
using System.Text;
using Beleg.Cli.Terminal;
using Beleg.Faults;
using Beleg.German;
using Beleg.Lab;
using Beleg.Lab.Statements;
using Beleg.Statements;

namespace Beleg.Cli.Commands;

/// <summary>The commands of "beleg lab" that go over the German quotation corpus.</summary>
internal static class CorpusCommands
{
    /// <summary>"beleg lab score tokens": tokens and sentences against the gold.</summary>
    public static Command ScoreTokens(Surroundings surroundings)
    {
        var gold = Gold("Reports with their sentences and tokens, one JSON object a line.");
        var command = new CommandWithExamples(
            "tokens",
            "Where tokens and sentences begin and end.",
            """
            Prints F1, precision and recall of the tokens (right when both ends are) and of
            the sentences (right when the last character is). Needs no model.

            Example:
              beleg lab score tokens --gold data/quotations/dev.jsonl
            """
        )
        {
            gold,
        };
        command.SetAction(parsed =>
        {
            var score = BoundaryScore.Of(parsed.GetRequiredValue(gold));
            Line(surroundings, "tokens", score.Tokens);
            Line(surroundings, "sentences", score.Sentences);
        });
        return command;
    }

    /// <summary>"beleg lab predict statements": what the reader finds in each document.</summary>
    public static Command PredictStatements(Surroundings surroundings)
    {
        var gold = Gold("The corpus, one JSON object with \"id\" and \"text\" a line.");
        var output = new Option<string?>("--output")
        {
            Description = "Where the lines go (else standard output).",
            HelpName = "FILE",
        };
        var models = Models();
        var command = new CommandWithExamples(
            "statements",
            "What the reader finds in each document of the quotation corpus.",
            """
            Writes one JSON object a line, in the order of the corpus: "id", and the
            "statements" with type, medium, and the spans of content, speaker, cue, frame
            and addressee in Unicode code points. The gold annotations are not looked at.

            Examples:
              beleg lab predict statements --gold data/quotations/dev.jsonl
              beleg lab predict statements --gold dev.jsonl --output found.jsonl
            """
        )
        {
            gold,
            output,
            models,
        };
        command.SetAction(parsed =>
        {
            var documents = QuotationCorpus.Read(parsed.GetRequiredValue(gold));
            var folder = parsed.GetValue(models) ?? surroundings.Models;
            var analyzer = GermanAnalyzer.Load(folder);
            var finder = AttributionFinder.Load(folder);
            if (parsed.GetValue(output) is not { } path)
            {
                Predict(surroundings.Output);
                return;
            }

            using var file = Create(path);
            Predict(file);

            void Predict(TextWriter lines)
            {
                foreach (var document in documents)
                    AttributionPredictions.Write(analyzer, finder, document, lines);
            }
        });
        return command;
    }

    /// <summary>The corpus that a command goes over.</summary>
    public static Option<string> Gold(string description) =>
        new("--gold")
        {
            Description = description,
            HelpName = "FILE",
            Required = true,
        };

    /// <summary>How many of the worst documents a command goes into.</summary>
    public static Option<int> Worst(string description)
    {
        var worst = new Option<int>("--worst") { Description = description, HelpName = "N" };
        worst.Validators.Add(given =>
        {
            if (given.Tokens is [var number] && !(int.TryParse(number.Value, out var count) && count >= 0))
                given.AddError($"--worst takes a number of documents, not \"{number.Value}\".");
        });
        return worst;
    }

    /// <summary>The models that a command reads with.</summary>
    public static Option<string?> Models() =>
        new("--models")
        {
            Description = "The folder with the German models (else the one beside the program).",
            HelpName = "DIR",
        };

    /// <summary>A file that a command writes, without a mark of its encoding.</summary>
    /// <exception cref="FaultException">It cannot be written.</exception>
    public static StreamWriter Create(string path)
    {
        try
        {
            return new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new FaultException(new Fault(FaultCode.OutputFailed, $"{path} cannot be written: {e.Message}"), e);
        }
    }

    private static void Line(Surroundings surroundings, string what, Agreement agreement) =>
        surroundings.Output.WriteLine(
            FormattableString.Invariant(
                $"{what}: F1 {100 * agreement.F1:F2}, P {100 * agreement.Precision:F2}, R {100 * agreement.Recall:F2}"
            )
        );
}
