using Beleg.Ledger.Claims;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The tables of claims and links.</summary>
internal sealed class SqliteClaims(PreparedStatements statements) : IClaimTable
{
    private const string Columns =
        "SELECT number, text, first, last, reports, sayings, contested, merged_into, differs FROM claim ";

    private const string LinkColumns = "SELECT saying, other, score, evidence FROM saying_link ";

    /// <inheritdoc/>
    public long Add() =>
        statements.Insert(
            "INSERT INTO claim (text, first, last, reports, sayings, contested) VALUES ('', '', '', 0, 0, 0)"
        );

    /// <inheritdoc/>
    public void Set(Claim claim) =>
        statements.Run(
            "UPDATE claim SET text = $2, first = $3, last = $4, reports = $5, sayings = $6, contested = $7, "
                + "differs = $8, merged_into = NULL WHERE number = $1",
            claim.Number,
            claim.Text,
            claim.First?.ToString() ?? "",
            claim.Last?.ToString() ?? "",
            claim.Reports,
            claim.Sayings,
            claim.IsContested ? 1 : 0,
            claim.HasDifferingFigures ? 1 : 0
        );

    /// <inheritdoc/>
    public Claim? Get(long number)
    {
        var (claim, into) = statements.First(
            Columns + "WHERE number = $1",
            row => ((Claim?)ReadRow(row), row.Number(7)),
            number
        );
        return into is { } other ? Get(other) : claim;
    }

    /// <inheritdoc/>
    public void Merge(long number, long into) =>
        statements.Run("UPDATE claim SET merged_into = $2, reports = 0, sayings = 0 WHERE number = $1", number, into);

    /// <inheritdoc/>
    public IReadOnlyList<Claim> List(bool contestedOnly, int most, long skip) =>
        statements.All(
            Columns
                + $"WHERE merged_into IS NULL AND {Of(contestedOnly)} ORDER BY reports DESC, number LIMIT $1 OFFSET $2",
            ReadRow,
            most,
            skip
        );

    /// <inheritdoc/>
    public long Count(bool contestedOnly) =>
        statements.First(
            $"SELECT count(*) FROM claim WHERE merged_into IS NULL AND {Of(contestedOnly)}",
            r => r.GetInt64(0)
        );

    /// <inheritdoc/>
    public IReadOnlyList<Claim> Differing(int most, long skip) =>
        statements.All(
            Columns + "WHERE merged_into IS NULL AND differs = 1 ORDER BY reports DESC, number LIMIT $1 OFFSET $2",
            ReadRow,
            most,
            skip
        );

    /// <inheritdoc/>
    public long CountDiffering() =>
        statements.First("SELECT count(*) FROM claim WHERE merged_into IS NULL AND differs = 1", r => r.GetInt64(0));

    /// <inheritdoc/>
    public IReadOnlyList<Claim> ContestedOf(long source, int looked, int most) =>
        statements.All(
            Columns
                + "WHERE +contested = 1 AND merged_into IS NULL AND number IN (SELECT claim FROM saying WHERE source = $1 "
                + "AND told = 0 ORDER BY published DESC, number DESC LIMIT $2) ORDER BY reports DESC, number LIMIT $3",
            ReadRow,
            source,
            looked,
            most
        );

    /// <inheritdoc/>
    public void Add(SayingLink link) =>
        statements.Run(
            "INSERT OR REPLACE INTO saying_link (saying, other, score, evidence) VALUES ($1, $2, $3, $4)",
            link.Saying,
            link.Other,
            link.Score,
            link.Because
        );

    /// <inheritdoc/>
    public void RemoveLinks(long saying)
    {
        statements.Run("DELETE FROM saying_link WHERE saying = $1", saying);
        statements.Run("DELETE FROM saying_link WHERE other = $1", saying);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SayingLink> LinksOf(long saying) =>
        [
            .. statements.All(LinkColumns + "WHERE saying = $1 ORDER BY other", ReadLink, saying),
            .. statements.All(LinkColumns + "WHERE other = $1 ORDER BY saying", ReadLink, saying),
        ];

    /// <inheritdoc/>
    public IReadOnlyList<ClaimSuggestion> Suggestions(ClaimThresholds thresholds, int links, long? story = null) =>
        new SqliteSuggestions(statements).Find(thresholds, links, story);

    /// <summary>A row of saying, other, score, evidence.</summary>
    public static SayingLink ReadLink(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), row.GetDouble(2), row.GetString(3));

    // What nobody shares any more, as after another reading, keeps its number and is not shown.
    private static string Of(bool contestedOnly) => contestedOnly ? "contested = 1" : "sayings > 1";

    private static Claim ReadRow(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1))
        {
            First = row.Date(2),
            Last = row.Date(3),
            Reports = (int)row.GetInt64(4),
            Sayings = (int)row.GetInt64(5),
            IsContested = row.GetInt64(6) != 0,
            HasDifferingFigures = row.GetInt64(8) != 0,
        };
}
