using System.Text;
using Beleg.Ledger.Stories;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The table of stories.</summary>
internal sealed class SqliteStories(PreparedStatements statements) : IStoryTable
{
    private const string Columns =
        "SELECT number, title, first, last, reports, claims, contested, open, due, merged_into FROM story ";

    /// <inheritdoc/>
    public long Add() =>
        statements.Insert(
            "INSERT INTO story (title, first, last, reports, claims, contested, open) VALUES ('', '', '', 0, 0, 0, 0)"
        );

    /// <inheritdoc/>
    public void Set(Story story) =>
        statements.Run(
            "UPDATE story SET title = $2, first = $3, last = $4, reports = $5, claims = $6, contested = $7, open = $8, "
                + "due = $9 "
                + "WHERE number = $1",
            story.Number,
            story.Title,
            story.First?.ToString() ?? "",
            story.Last?.ToString() ?? "",
            story.Reports,
            story.Claims,
            story.Contested,
            story.Open,
            story.Due
        );

    /// <inheritdoc/>
    public Story? Get(long number)
    {
        var (story, into) = statements.First(
            Columns + "WHERE number = $1",
            row => ((Story?)ReadRow(row), row.Number(9)),
            number
        );
        return into is { } other ? Get(other) : story;
    }

    /// <inheritdoc/>
    public long? Of(long report) =>
        statements.First("SELECT story FROM report WHERE number = $1", r => r.Number(0), report);

    /// <inheritdoc/>
    public void Put(long report, long? story) =>
        statements.Run("UPDATE report SET story = $2 WHERE number = $1", report, story);

    /// <inheritdoc/>
    public IReadOnlyList<long> ReportsOf(long story) =>
        statements.All("SELECT number FROM report WHERE story = $1 ORDER BY number", r => r.GetInt64(0), story);

    /// <inheritdoc/>
    public IReadOnlyList<long> ClaimsOf(long story) =>
        statements.All(
            "SELECT number FROM claim WHERE sayings > 1 AND merged_into IS NULL AND number IN "
                + "(SELECT saying.claim FROM report JOIN saying ON saying.report = report.number "
                + "WHERE report.story = $1 AND report.withdrawn = 0) ORDER BY reports DESC, number",
            r => r.GetInt64(0),
            story
        );

    /// <inheritdoc/>
    public IReadOnlyList<long> Around(long report) =>
        statements.All(
            "SELECT story FROM report WHERE number = $1 AND story IS NOT NULL UNION "
                + "SELECT report.story FROM saying JOIN saying other ON other.claim = saying.claim "
                + "JOIN report ON report.number = other.report WHERE saying.report = $1 AND report.story IS NOT NULL",
            r => r.GetInt64(0),
            report
        );

    /// <inheritdoc/>
    public IReadOnlyList<long> Outside(int most) =>
        statements.All(
            "SELECT number FROM report WHERE story IS NULL AND linked = 1 ORDER BY number LIMIT $1",
            r => r.GetInt64(0),
            most
        );

    /// <inheritdoc/>
    public IReadOnlyList<Story> List(StoryFilter filter, int most, long skip) =>
        statements.All(
            Columns + Fitting(filter) + " ORDER BY last DESC, number DESC LIMIT $5 OFFSET $6",
            ReadRow,
            filter.From?.ToString(),
            filter.To?.ToString(),
            filter.Outlet,
            filter.Source,
            most,
            skip
        );

    /// <inheritdoc/>
    public long Count(StoryFilter filter) =>
        statements.First(
            "SELECT count(*) FROM story " + Fitting(filter),
            r => r.GetInt64(0),
            filter.From?.ToString(),
            filter.To?.ToString(),
            filter.Outlet,
            filter.Source
        );

    /// <inheritdoc/>
    public long? HeirOf(long number) =>
        statements.First("SELECT merged_into FROM story WHERE number = $1", r => r.Number(0), number);

    /// <inheritdoc/>
    public void Lead(long number, long? into) =>
        statements.Run(
            "UPDATE story SET merged_into = $2, reports = CASE WHEN $2 IS NULL THEN reports ELSE 0 END WHERE number = $1",
            number,
            into
        );

    private static string Fitting(StoryFilter filter)
    {
        var sql = new StringBuilder("WHERE merged_into IS NULL AND reports > 0");
        if (filter.From is not null)
            sql.Append(" AND last >= $1");
        // A bound of a month takes all its days.
        if (filter.To is not null)
            sql.Append(" AND substr(first, 1, length($2)) <= $2");
        if (filter.Outlet is not null)
            sql.Append(" AND number IN (SELECT story FROM report WHERE outlet = $3)");
        if (filter.Source is not null)
        {
            sql.Append(" AND number IN (SELECT report.story FROM report_source JOIN report ")
                .Append("ON report.number = report_source.report WHERE report_source.source = $4)");
        }

        if (filter.IsContested)
            sql.Append(" AND contested > 0");
        if (filter.IsOpen)
            sql.Append(" AND open > 0");
        if (filter.IsDue)
            sql.Append(" AND due > 0");
        return sql.ToString();
    }

    private static Story ReadRow(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1))
        {
            First = row.Date(2),
            Last = row.Date(3),
            Reports = (int)row.GetInt64(4),
            Claims = (int)row.GetInt64(5),
            Contested = (int)row.GetInt64(6),
            Open = (int)row.GetInt64(7),
            Due = (int)row.GetInt64(8),
        };
}
