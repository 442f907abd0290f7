using System.Collections.Immutable;
using Beleg.Faults;

namespace Beleg.Lab.Ledgers;

/// <summary>
/// How well a ledger joins what the reports of a story say. The items are the statements of the gold; each is looked for where
/// the gold quotes it, and one that the ledger does not have stands alone.
/// </summary>
public sealed record LedgerScore
{
    /// <summary>How well statements are joined into claims.</summary>
    public BCubed Claims { get; init; }

    /// <summary>How well statements are joined by their origins; what is a report's own is a cluster of that report.</summary>
    public BCubed Origins { get; init; }

    /// <summary>How many statements of the gold the ledger has; missed are those that it does not.</summary>
    public Agreement Statements { get; init; }

    /// <summary>Positions of the statements it has.</summary>
    public Agreement Positions { get; init; }

    /// <summary>Sources of the statements it has, by name.</summary>
    public Agreement Sources { get; init; }

    /// <summary>Relations; too much are those between two statements of the gold that it does not relate so.</summary>
    public Agreement Relations { get; init; }

    /// <summary>Claims that are contested.</summary>
    public Agreement Contested { get; init; }

    /// <summary>Open points that a later report closes, with that report.</summary>
    public Agreement ClosedOpenPoints { get; init; }

    /// <summary>Groups of two reports or more, each with its origin and all of its reports.</summary>
    public Agreement Groups { get; init; }

    /// <summary>What was missed or is too much, for people: a line each.</summary>
    public ImmutableArray<string> Differences { get; init; } = [];

    /// <summary>Scores the ledger of one story.</summary>
    /// <exception cref="FaultException">
    /// The gold speaks of a report that the ledger does not have, or quotes what does not stand there (BLG2003).
    /// </exception>
    public static LedgerScore Of(LedgerGold gold, FoundLedger found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        return new LedgerComparison(gold, found).Score();
    }

    /// <summary>The score of two stories together.</summary>
    public static LedgerScore operator +(LedgerScore left, LedgerScore right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new LedgerScore
        {
            Claims = left.Claims + right.Claims,
            Origins = left.Origins + right.Origins,
            Statements = left.Statements + right.Statements,
            Positions = left.Positions + right.Positions,
            Sources = left.Sources + right.Sources,
            Relations = left.Relations + right.Relations,
            Contested = left.Contested + right.Contested,
            ClosedOpenPoints = left.ClosedOpenPoints + right.ClosedOpenPoints,
            Groups = left.Groups + right.Groups,
            Differences = [.. left.Differences, .. right.Differences],
        };
    }
}
