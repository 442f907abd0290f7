using System.CommandLine;
using Beleg.Cli.Terminal;
using Beleg.Exchange.Input;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Json;
using Beleg.Text;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg add": reports into a ledger.</summary>
internal sealed class AddCommand : Command, IWithExamples
{
    private readonly Argument<string[]> paths = PathArgument.Create();
    private readonly LedgerOptions options;

    private AddCommand(Surroundings surroundings)
        : base("add", "Take reports into a ledger, read them and link them with what is there.")
    {
        options = new LedgerOptions(surroundings);
        Add(paths);
        options.AddWithModelsTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public string Examples =>
        """
            A report that is there already changes nothing; a changed text at the same address
            is kept as a new version. Stopped at any moment, the command has added whole
            reports and nothing else: run it again and it goes on where it was.

            Examples:
              beleg add reports/
              beleg add reports/ --ledger story.db --format json
            """;

    /// <summary>The command for these surroundings.</summary>
    public static AddCommand Create(Surroundings surroundings) => new(surroundings);

    private int Run(ParseResult parsed)
    {
        var surroundings = options.Surroundings;
        using var store = options.OpenOrCreate(parsed);
        var read = new Lazy<Func<Report, Reading>>(() => surroundings.Load(options.Models(parsed)));
        var run = new AddingRun(options.Book(store, parsed), report => read.Value(report));
        var tally = new AddingTally(surroundings, store.Place);
        var intakes = parsed.GetRequiredValue(paths).SelectMany(path => ReportFiles.Read(path, surroundings.Input));
        foreach (var addition in run.Add(intakes))
            tally.Take(addition);
        if (options.IsJson(parsed))
            surroundings.Output.WriteLine(LedgerJson.Write(tally.ToNode()));
        else
            tally.Print(options.Paper);
        return tally.HasFailed ? ExitCode.Failed : ExitCode.Done;
    }
}
