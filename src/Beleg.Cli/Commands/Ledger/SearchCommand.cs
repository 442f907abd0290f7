using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Exchange;
using Beleg.Ledger.Json;
using Beleg.Ledger.Search;
using Beleg.Ledger.Views;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg search": statements by their words, source, position and date.</summary>
internal sealed class SearchCommand : Command, IWithExamples
{
    private readonly LedgerOptions options;

    private readonly Argument<string> words = new("WORDS")
    {
        Description = "What must be said, in any form of its words; leave it empty to ask for the rest alone.",
        DefaultValueFactory = _ => "",
    };

    private readonly Option<string?> source = new("--source")
    {
        Description = "A part of the name of who says it.",
        HelpName = "NAME",
    };

    private readonly Option<string?> position = new("--position")
    {
        Description = "How the speaker stands to it.",
        HelpName = "affirms|rejects|does-not-know|conditional",
    };

    private readonly Option<string?> from = Day("--from", "Published on this day, in this month or year, or later.");
    private readonly Option<string?> to = Day("--to", "Published on this day, in this month or year, or earlier.");

    private readonly LimitOption limit = LimitOption.Of("the best first");

    private SearchCommand(Surroundings surroundings)
        : base("search", "Find statements by their words, who says them, how, and when.")
    {
        options = new LedgerOptions(surroundings);
        position.AcceptOnlyFromAmong([.. Enum.GetValues<Position>().Select(Term.Of)]);
        Add(words);
        Add(source);
        Add(position);
        Add(from);
        Add(to);
        Add(limit);
        options.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public string Examples =>
        """
            Examples:
              beleg search "Soldaten Grenze"
              beleg search Darlehen --source Voss --position rejects
              beleg search "" --source Polizei --from 2025-10-01 --to 2025-10
            """;

    /// <summary>The command for these surroundings.</summary>
    public static SearchCommand Create(Surroundings surroundings) => new(surroundings);

    private static Option<string?> Day(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "DATE" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } value && !ReportDate.TryParse(value, out _))
                result.AddError($"{name} is no date like 2024-10-23, 2024-10 or 2024: {value}");
        });
        return option;
    }

    private static ReportDate? Date(string? value) => ReportDate.TryParse(value, out var date) ? date : null;

    private void Run(ParseResult parsed)
    {
        using var store = options.Open(parsed);
        using var session = store.Read();
        var query = new SearchQuery
        {
            Words = parsed.GetValue(words) ?? "",
            Source = parsed.GetValue(source),
            Position = Term.Find<Position>(parsed.GetValue(position)),
            From = Date(parsed.GetValue(from)),
            To = Date(parsed.GetValue(to)),
        };
        var found = SayingReader.Find(session, query, limit.Most(parsed, options.IsJson(parsed)));
        if (options.IsJson(parsed))
            options.Surroundings.Output.WriteLine(
                LedgerJson.Write(new FoundNode([.. found.Select(FoundSayingNode.Of)]))
            );
        else
            SayingListPage.Print(options.Paper, "Found", [.. found]);
    }
}
