using System.Collections.Immutable;
using System.CommandLine;
using Beleg.Cli.Pages;
using Beleg.Cli.Terminal;
using Beleg.German;
using Beleg.Lab.Statements;
using Beleg.Lab.Statements.Scoring;
using Beleg.Statements;

namespace Beleg.Cli.Commands;

/// <summary>"beleg lab score attribution": the statements that the reader finds against those that people marked.</summary>
internal static class ScoreAttributionCommand
{
    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var gold = CorpusCommands.Gold("Reports with their statements, one JSON object a line (docs/annotations.md).");
        var models = CorpusCommands.Models();
        var worst = CorpusCommands.Worst(
            "List what is wrong in the N documents with the most statements that are not usable."
        );
        var command = new CommandWithExamples(
            "attribution",
            "Statements and their parts, in the metric of the quotation corpus.",
            """
            Prints the metric of Petersen-Frey and Biemann (2024): found statements are
            paired with the gold so that their contents agree best; precision and recall of
            the tokens of each part are means over all statements. "roles" pools all parts
            but the quote, "joint" all. "usable" is ours: token F1 of at least 0.8 in the
            content, and the right speaker. The same by the type in the gold, and for nested
            statements apart. "missed" and "spurious" share no token with what they are
            paired with. Where a document has no tokens, those of Beleg count.

            Examples:
              beleg lab score attribution --gold data/quotations/dev.jsonl
              beleg lab score attribution --gold own.jsonl --worst 5
            """
        )
        {
            gold,
            worst,
            models,
        };
        command.SetAction(parsed =>
        {
            var documents = QuotationCorpus.Read(parsed.GetRequiredValue(gold));
            var score = AttributionScore.Of(documents, Finder(parsed.GetValue(models) ?? surroundings.Models));
            AttributionScorePage.Print(surroundings.Output, score, parsed.GetValue(worst));
        });
        return command;
    }

    private static Func<string, ImmutableArray<Attribution>> Finder(string models)
    {
        var analyzer = GermanAnalyzer.Load(models);
        var finder = AttributionFinder.Load(models);
        return text => finder.Find(analyzer.Analyze(text));
    }
}
