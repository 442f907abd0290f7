using System.CommandLine;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg show": all on one entry of a ledger.</summary>
internal sealed class ShowCommand : Command, IWithExamples
{
    private readonly LedgerOptions options;

    private readonly Argument<string> id = new("ID")
    {
        Description =
            "r3 a report, r3/s4 what it says, c7 a claim, q2 a source, o5 an open point, k3 a commitment, n4 a story; of a report "
            + "also its hash.",
    };

    private ShowCommand(Surroundings surroundings)
        : base(
            "show",
            "Show all on one entry: a report, what it says, a claim, a source, an open point, a commitment, a story."
        )
    {
        options = new LedgerOptions(surroundings);
        Add(id);
        options.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public string Examples =>
        """
            Examples:
              beleg show c7
              beleg show r3 --format json
              beleg show sha256:5c1f
            """;

    /// <summary>The command for these surroundings.</summary>
    public static ShowCommand Create(Surroundings surroundings) => new(surroundings);

    private void Run(ParseResult parsed)
    {
        using var store = options.Open(parsed);
        using var session = store.Read();
        var label = LabelOf(session, parsed.GetRequiredValue(id));
        var page = new EntryPage(session, options.Paper);
        if (options.IsJson(parsed))
            options.Surroundings.Output.WriteLine(EntryJson.Of(session, label));
        else
            page.Print(label);
    }

    // A hash may be given as far as it is needed to tell it from the others.
    private static EntryLabel LabelOf(ILedgerSession session, string id)
    {
        if (EntryLabel.TryParse(id, out var label))
            return label;
        return
            session.Reports.WithIdPrefix(id.StartsWith("sha256:", StringComparison.Ordinal) ? id : "sha256:" + id)
                is [var report]
            ? new EntryLabel(EntryKind.Report, report.Number)
            : throw ReviewEntry.Unknown(id);
    }
}
