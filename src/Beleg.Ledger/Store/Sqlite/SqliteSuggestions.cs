using Beleg.Ledger.Claims;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>
/// Finds claims that may be one by the links between their sayings. Looked at are the links whose scores lie nearest to the
/// threshold, on both sides: above it nearly all are within a claim, far below it nearly none suggests anything.
/// </summary>
internal sealed class SqliteSuggestions(PreparedStatements statements)
{
    /// <summary>The scores that the index of links holds; a query has to say so in the same words.</summary>
    internal const string Band = "score >= 0.12 AND score < 0.4";

    // What only takes up another saying goes with that one, and its likeness counts for nothing.
    private const string BetweenClaims =
        "CROSS JOIN saying two ON two.number = other "
        + "WHERE one.claim <> two.claim AND one.takes_up IS NULL AND two.takes_up IS NULL AND "
        + Band;

    private const string Anywhere =
        "SELECT one.claim, two.claim FROM saying_link CROSS JOIN saying one ON one.number = saying " + BetweenClaims;

    private const string InStory =
        "SELECT one.claim, two.claim FROM report CROSS JOIN saying one ON one.report = report.number "
        + "CROSS JOIN saying_link ON saying = one.number "
        + BetweenClaims
        + " AND report.story = $4";

    private const string Speaks = "SELECT number FROM saying WHERE takes_up IS NULL AND claim = ";

    private const string LinksFromTo =
        $"SELECT saying, other, score, evidence FROM saying_link WHERE saying IN ({Speaks}$1) AND other IN ({Speaks}$2)";

    // Both bounds are told to be the narrow ones: else SQLite walks the index from the bound of the index itself.
    private const string Within = " AND unlikely(score >= $1) AND unlikely(score < $2) ORDER BY score ";

    private readonly Dictionary<long, int> speaking = [];

    /// <summary>The pairs that nobody keeps apart, the likeliest first, then by number.</summary>
    public IReadOnlyList<ClaimSuggestion> Find(ClaimThresholds thresholds, int links, long? story)
    {
        var pairs = story is null ? Anywhere : InStory;
        var below = Pairs(pairs + Within + "DESC LIMIT $3", thresholds.Suggested, thresholds.Linked);
        var above = Pairs(pairs + Within + "LIMIT $3", thresholds.Linked, double.MaxValue);
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

        List<(long One, long Other)> Pairs(string sql, double from, double to) =>
            statements.All(sql, ReadPair, from, to, links, story);
    }

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
