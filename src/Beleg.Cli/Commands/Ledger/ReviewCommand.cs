using System.CommandLine;
using Beleg.Cli.Terminal;
using Beleg.Exchange;
using Beleg.Ledger;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reviews;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg review": what a person decides on an entry.</summary>
internal sealed class ReviewCommand : Command, IWithExamples
{
    private readonly LedgerOptions options;

    private readonly Argument<string> id = new("ID")
    {
        Description = "What is decided on: r3, r3/s4, c7, q2, o5, k3 or n4.",
    };

    private readonly Argument<string> verdict = new("VERDICT")
    {
        Description = "accept, reject, correct, merge or split.",
    };

    private readonly Argument<string?> value = new("VALUE")
    {
        Description = "FIELD=VALUE to correct; the other entry to merge with or split off.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> by = new("--by")
    {
        Description = "Who decides (else the user of this machine).",
        HelpName = "NAME",
    };
    private readonly Option<string?> because = new("--because") { Description = "Why.", HelpName = "WORDS" };

    private ReviewCommand(Surroundings surroundings)
        : base("review", "Decide on an entry: accept, reject, correct, merge or split. Nothing is overwritten.")
    {
        options = new LedgerOptions(surroundings);
        verdict.AcceptOnlyFromAmong([.. Enum.GetValues<ReviewVerdict>().Select(Term.Of)]);
        Add(id);
        Add(verdict);
        Add(value);
        Add(by);
        Add(because);
        options.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public string Examples =>
        """
            What fits:
              a report      accept, reject (it is withdrawn: kept, but counts for
                            nothing), correct story=n4
              a statement   accept, reject, correct position=rejects, act=denies,
                            modality=possible, negated=true, speaker=q2
              a claim       accept, reject, merge c9, split r3/s4,
                            split c9 (the two are never one)
              a source      accept, merge q5, split r3, correct name=…
              an open point accept, reject, correct closedBy=r7, closedBy=nobody
              a commitment  accept, reject, merge k5, split r3
              a story       merge n5

            Every decision goes into the custody log with who made it and when. A later one
            follows it; the words it was made on stay beside it when the report is read
            again.

            Examples:
              beleg review r3/s4 correct position=rejects --because "er bestreitet es"
              beleg review q2 merge q5
            """;

    /// <summary>The command for these surroundings.</summary>
    public static ReviewCommand Create(Surroundings surroundings) => new(surroundings);

    private void Run(ParseResult parsed)
    {
        var surroundings = options.Surroundings;
        var kind = Enum.GetValues<ReviewVerdict>().First(v => Term.Of(v) == parsed.GetRequiredValue(verdict));
        var given = parsed.GetValue(value);
        var equals = kind == ReviewVerdict.Correct ? given?.IndexOf('=', StringComparison.Ordinal) ?? -1 : -1;
        var decision = new Decision(
            parsed.GetRequiredValue(id),
            kind,
            parsed.GetValue(by) ?? surroundings.Person,
            surroundings.Time.GetUtcNow()
        )
        {
            Field = equals < 0 ? null : given![..equals],
            Value = equals < 0 ? given : given![(equals + 1)..],
            Note = parsed.GetValue(because),
        };
        using var store = options.Open(parsed);
        var written = LedgerBook.Review(store, decision);
        if (options.IsJson(parsed))
            surroundings.Output.WriteLine(LedgerJson.Write(ReviewedNode.Of(written)));
        else
            options.Paper.Block(0, $"{written.Subject}: {written}, by {written.Who}");
    }
}
