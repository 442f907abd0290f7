using System.CommandLine;
using Beleg.Cli.Terminal;

namespace Beleg.Cli.Commands;

/// <summary>"beleg read": reports in, ledgers out.</summary>
internal sealed class ReadCommand : Command, IWithExamples
{
    private readonly Argument<string[]> paths = PathArgument.Create();

    private readonly Option<string> format = new("--format")
    {
        Description = "What to print.",
        HelpName = "ledger|json|jsonl|markdown",
        DefaultValueFactory = _ => "ledger",
    };

    private readonly Option<bool> explain = new("--explain")
    {
        Description = "Add why each part was found, and who the sources are. JSON always has the reasons.",
    };

    private readonly Option<string?> models = new("--models")
    {
        Description = "The folder with the German models (else $BELEG_MODELS, else the one beside the program).",
        HelpName = "DIR",
    };

    private ReadCommand(Surroundings surroundings)
        : base("read", "Read reports and print who says what, on whose word, and what is still open.")
    {
        format.AcceptOnlyFromAmong("ledger", "json", "jsonl", "markdown");
        Add(paths);
        Add(format);
        Add(explain);
        Add(models);
        SetAction(parsed =>
            new ReadingRun(
                surroundings,
                Enum.Parse<OutputFormat>(parsed.GetRequiredValue(format), ignoreCase: true),
                parsed.GetValue(explain),
                parsed.GetValue(models) ?? surroundings.Models
            ).Run(parsed.GetRequiredValue(paths))
        );
    }

    /// <inheritdoc/>
    public string Examples =>
        """
            Formats:
              ledger    for people: statements in order, positions side by side, figures,
                        commitments, what is open; 80 columns, colour on a terminal only
              json      one object for one file; an array for several paths or a folder
              jsonl     one object a line, for many files
              markdown  a briefing to paste into a document

            Input:
              Plain text in UTF-8, UTF-16 or Windows-1252, up to 64 MiB a file. It may
              begin with front matter between two lines of --- (title, outlet,
              published, url, credits), or with a date: "date 2024-10 Die Nato …".

            Examples:
              beleg read report.txt
              beleg read report.txt --explain | less
              beleg read reports/ --format jsonl > readings.jsonl
              cat report.txt | beleg read - --format markdown
            """;

    /// <summary>The command for these surroundings.</summary>
    public static ReadCommand Create(Surroundings surroundings) => new(surroundings);
}
