using Beleg.Ledger.Claims;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>
/// Finds claims that may be one by the links between their sayings. Looked at are the links whose scores lie nearest to the
/// threshold, on both sides, by hundredths and of each the newest: above it nearly all are within a claim, far below it nearly
/// none suggests anything.
/// </summary>
internal sealed class SqliteSuggestions(PreparedStatements statements)
{
    /// <summary>The scores that the index of links holds; a query has to say so in the same words.</summary>
    internal const string Band = "score >= 0.12 AND score < 0.4";

    private const int Lowest = 12;
    private const int Highest = 39;
    private const string Hundredth = "CAST(score * 100 AS INTEGER)";

    // What only takes up another saying goes with that one, and its likeness counts for nothing.
    private const string BetweenClaims =
        "CROSS JOIN saying two ON two.number = other "
        + "WHERE one.claim <> two.claim AND one.takes_up IS NULL AND two.takes_up IS NULL AND score >= $1 AND score < $2 AND "
        + Band;

    private const string InHundredth =
        "SELECT one.claim, two.claim FROM saying_link CROSS JOIN saying one ON one.number = saying "
        + BetweenClaims
        + $" AND {Hundredth} = $4 ORDER BY other DESC, saying DESC LIMIT $3";

    private const string InStory =
        "SELECT one.claim, two.claim FROM report CROSS JOIN saying one ON one.report = report.number "
        + "CROSS JOIN saying_link ON saying = one.number "
        + BetweenClaims
        + " AND report.story = $4 ORDER BY abs(score - $5), other DESC, saying DESC LIMIT $3";

    private const string Speaks = "SELECT number FROM saying WHERE takes_up IS NULL AND claim = ";

    private const string LinksFromTo =
        $"SELECT saying, other, score, evidence FROM saying_link WHERE saying IN ({Speaks}$1) AND other IN ({Speaks}$2)";

    private readonly Dictionary<long, int> speaking = [];

    /// <summary>The pairs that nobody keeps apart, the likeliest first, then by number.</summary>
    public IReadOnlyList<ClaimSuggestion> Find(ClaimThresholds thresholds, int links, long? story)
    {
        var (suggested, linked) = (thresholds.Suggested, thresholds.Linked);
        var nearest = HundredthOf(linked);
        var (down, up) = (
            Enumerable.Range(Lowest, nearest - Lowest + 1).Reverse(),
            Enumerable.Range(nearest, Highest - nearest + 1)
        );
        var below = Pairs(suggested, linked, down);
        var above = Pairs(linked, double.MaxValue, up);
        return
        [
            .. below
                .Concat(above)
                .Distinct()
                .Where(p => Speaking(p.One) > 1 && Speaking(p.Other) > 1 && !AreKeptApart(p.One, p.Other))
                .Select(p => Judge(p.One, p.Other))
                .Where(s => s.Score > thresholds.Suggested)
                .OrderByDescending(s => s.Score)
                .ThenBy(s => s.One)
                .ThenBy(s => s.Other),
        ];

        // A story has so few links that all of them are sorted.
        List<(long One, long Other)> Pairs(double from, double to, IEnumerable<int> hundredths) =>
            story is { } number
                ? statements.All(InStory, ReadPair, from, to, links, number, linked)
                : Newest(from, to, links, hundredths);
    }

    private List<(long One, long Other)> Newest(double from, double to, int links, IEnumerable<int> hundredths)
    {
        var pairs = new List<(long, long)>();
        foreach (var hundredth in hundredths.TakeWhile(_ => pairs.Count < links))
            pairs.AddRange(statements.All(InHundredth, ReadPair, from, to, links - pairs.Count, hundredth));
        return pairs;
    }

    // As SQL has it, so that both round alike.
    private static int HundredthOf(double score) => (int)(score * 100);

    private ClaimSuggestion Judge(long one, long other)
    {
        List<SayingLink> links =
        [
            .. statements.All(LinksFromTo, SqliteClaims.ReadLink, one, other),
            .. statements.All(LinksFromTo, SqliteClaims.ReadLink, other, one),
        ];
        var mean = links.Sum(l => l.Score) / (Speaking(one) * (double)Speaking(other));
        return new ClaimSuggestion(one, other, mean, links.MaxBy(l => (l.Score, -l.Saying, -l.Other))!);
    }

    private int Speaking(long claim)
    {
        if (!speaking.TryGetValue(claim, out var count))
        {
            count = (int)
                statements.First(
                    "SELECT count(*) FROM saying WHERE claim = $1 AND takes_up IS NULL",
                    r => r.GetInt64(0),
                    claim
                );
            speaking.Add(claim, count);
        }

        return count;
    }

    // One word of a person on two of their sayings is enough.
    private bool AreKeptApart(long one, long other) =>
        AreBoundApart("saying", "other", one, other) || AreBoundApart("other", "saying", one, other);

    private bool AreBoundApart(string from, string to, long one, long other) =>
        statements.First(
            $"SELECT 1 FROM saying one CROSS JOIN saying_bond ON saying_bond.{from} = one.number "
                + $"CROSS JOIN saying two ON two.number = saying_bond.{to} "
                + "WHERE one.claim = $1 AND two.claim = $2 AND together = 0 LIMIT 1",
            r => r.GetInt64(0),
            one,
            other
        ) == 1;

    private static (long One, long Other) ReadPair(SqliteDataReader row) =>
        SayingLink.Pair(row.GetInt64(0), row.GetInt64(1));
}
