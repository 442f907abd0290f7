using System.CommandLine;
using Beleg.Cli.Terminal;

namespace Beleg.Cli.Commands;

/// <summary>"beleg analyze": German texts in, their words, trees and names out.</summary>
internal sealed class AnalyzeCommand : Command, IWithExamples
{
    private AnalyzeCommand(Surroundings surroundings)
        : base("analyze", "Print what each word of German texts is: forms, trees and names.")
    {
        var paths = PathArgument.Create();
        var pretokenized = new Option<bool>("--pretokenized")
        {
            Description = "The input has one sentence a line, its tokens parted by one blank each.",
        };
        var format = new Option<string>("--format")
        {
            Description = "What to print.",
            HelpName = "conllu|json",
            DefaultValueFactory = _ => "conllu",
        };
        var models = new Option<string?>("--models")
        {
            Description = "The folder with the German models (else $BELEG_MODELS, else the one beside the program).",
            HelpName = "DIR",
        };
        format.AcceptOnlyFromAmong("conllu", "json");
        Add(paths);
        Add(pretokenized);
        Add(format);
        Add(models);
        SetAction(parsed =>
            new AnalysisRun(
                surroundings,
                parsed.GetRequiredValue(format) == "json",
                parsed.GetValue(pretokenized),
                parsed.GetValue(models) ?? surroundings.Models
            ).Run(parsed.GetRequiredValue(paths))
        );
    }

    /// <inheritdoc/>
    public string Examples =>
        """
            Formats:
              conllu  CoNLL-U of Universal Dependencies, one token a line; the last column
                      has TokenRange=start:end in code points and names as Name=B-PER
              json    one object for one file; an array for several paths or a folder

            Input:
              As for "beleg read". With --pretokenized the whole file is text, and every
              line and token comes back, in the same order; an empty token as "_".

            Examples:
              beleg analyze report.txt
              beleg analyze report.txt --format json
              beleg analyze sentences.txt --pretokenized > sentences.conllu
            """;

    /// <summary>The command for these surroundings.</summary>
    public static AnalyzeCommand Create(Surroundings surroundings) => new(surroundings);
}
