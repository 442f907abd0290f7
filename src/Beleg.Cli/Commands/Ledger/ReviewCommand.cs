using System.CommandLine;
using System.Globalization;
using Beleg.Cli.Pages.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Exchange;
using Beleg.Faults;
using Beleg.Ledger;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>"beleg review": what a person decides on an entry.</summary>
internal sealed class ReviewCommand : Command, IWithExamples
{
    private const string Undo = "undo";

    private readonly LedgerOptions options;

    private readonly Argument<string> id = new("ID")
    {
        Description = "What is decided on: r3, r3/s4, c7, q2, o5, k3 or n4.",
    };

    private readonly Argument<string> verdict = new("VERDICT")
    {
        Description = "accept, reject, correct, merge, split or undo.",
    };

    private readonly Argument<string?> value = new("VALUE")
    {
        Description = "FIELD=VALUE to correct; the other entry to merge with or split off; which decision to undo.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> by = new("--by")
    {
        Description = "Who decides (else the user of this machine).",
        HelpName = "NAME",
    };
    private readonly Option<string?> because = new("--because") { Description = "Why.", HelpName = "WORDS" };

    private ReviewCommand(Surroundings surroundings)
        : base(
            "review",
            "Decide on an entry: accept, reject, correct, merge, split; or undo that. Nothing is overwritten."
        )
    {
        options = new LedgerOptions(surroundings);
        verdict.AcceptOnlyFromAmong([.. Enum.GetValues<ReviewVerdict>().Select(Term.Of), Undo]);
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
                            modality=possible, negated=true, speaker=q2,
                            speaker=nobody,
                            extent="12-40 50-60" (in code points)
              a claim       accept, reject, merge c9, split r3/s4,
                            split c9 (the two are never one)
              a source      accept (it is none of those it may be), merge q5,
                            split r3, correct name=…
              an open point accept, reject, correct closedBy=r7, closedBy=nobody
              a commitment  accept, reject, merge k5, split r3
              a story       merge n5

            Every decision goes into the custody log with who made it and when. A later one
            follows it; the words it was made on stay beside it when the report is read
            again. Undo takes back the last decision on the entry that stands, or the one of
            a number (beleg decisions): the ledger counts as if it had never been made, and
            the log tells who undid it.

            Examples:
              beleg review r3/s4 correct position=rejects --because "er bestreitet es"
              beleg review q2 merge q5
              beleg review q2 undo
            """;

    /// <summary>The command for these surroundings.</summary>
    public static ReviewCommand Create(Surroundings surroundings) => new(surroundings);

    private void Run(ParseResult parsed)
    {
        using var store = options.Open(parsed);
        var who = parsed.GetValue(by) ?? options.Surroundings.Person;
        var time = options.Surroundings.Time.GetUtcNow();
        KeptDecision kept;
        if (parsed.GetRequiredValue(verdict) == Undo)
        {
            kept = LedgerBook.Undo(store, NumberOf(store, parsed), who, time);
        }
        else
        {
            using var session = store.Read();
            kept = LedgerBook.Review(store, OutsidePlaces.Inside(session, Given(parsed, who, time)));
        }

        Print(parsed, store, kept);
    }

    private Decision Given(ParseResult parsed, string who, DateTimeOffset time)
    {
        var kind = Term.Find<ReviewVerdict>(parsed.GetRequiredValue(verdict))!.Value;
        var given = parsed.GetValue(value);
        var equals = kind == ReviewVerdict.Correct ? given?.IndexOf('=', StringComparison.Ordinal) ?? -1 : -1;
        return new Decision(parsed.GetRequiredValue(id), kind, who, time)
        {
            Field = equals < 0 ? null : given![..equals],
            Value = equals < 0 ? given : given![(equals + 1)..],
            Note = parsed.GetValue(because),
        };
    }

    private long NumberOf(ILedgerStore store, ParseResult parsed)
    {
        var subject = parsed.GetRequiredValue(id);
        using var session = store.Read();
        var decisions = session.Decisions.On(subject);
        if (parsed.GetValue(value) is not { } given)
            return decisions.LastOrDefault(d => d.Stands)?.Number
                ?? throw Nothing(subject, "There is none that stands");
        return
            long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && decisions.Any(d => d.Number == number)
            ? number
            : throw Nothing(subject, $"{given} is the number of none of them");
    }

    private static FaultException Nothing(string subject, string why) =>
        new(new Fault(FaultCode.NoSuchEntry, $"No decision on {subject} to undo. {why} (beleg decisions {subject})."));

    private void Print(ParseResult parsed, ILedgerStore store, KeptDecision kept)
    {
        using var session = store.Read();
        if (options.IsJson(parsed))
            options.Surroundings.Output.WriteLine(LedgerJson.Write(ReviewedNode.Of(session, kept)));
        else
            DecisionListPage.Print(options.Paper, session, [kept]);
    }
}
