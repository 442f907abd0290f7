using System.Collections.Immutable;
using System.Text;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Search;
using Beleg.Meaning;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The full-text indexes of sayings and of reports (FTS5), ranked by BM25.</summary>
internal sealed class SqliteSearch(PreparedStatements statements) : ISearchTable
{
    /// <inheritdoc/>
    public IReadOnlyList<long> Find(SearchQuery query, int most, int looked)
    {
        var match = Match(SearchTerms.Of(query.Words));
        var sql =
            match.Length == 0
                ? $"SELECT number FROM saying WHERE $1 = ''{Saying(query)} ORDER BY number DESC LIMIT $10"
                : "SELECT number FROM (SELECT saying.number, rank FROM saying_search "
                    + "CROSS JOIN saying ON saying.number = saying_search.rowid "
                    + $"WHERE saying_search MATCH $1{Saying(query)} ORDER BY saying_search.rowid DESC LIMIT $11) found "
                    + "ORDER BY rank LIMIT $10";
        return statements.All(sql, r => r.GetInt64(0), Values(match, query, most, looked));
    }

    /// <inheritdoc/>
    public IReadOnlyList<SayingHit> Sayings(SearchQuery query, int most, int looked)
    {
        var match = Match(SearchTerms.Of(query.Words));
        return match.Length == 0
            ? []
            : statements.All(
                "SELECT saying.number, saying.report, found.rank, saying.source, report.outlet, report.story, "
                    + "saying.published, saying.position, saying.act, claim.contested "
                    + Newest("saying_search")
                    + "CROSS JOIN saying ON saying.number = found.number "
                    + "CROSS JOIN report ON report.number = saying.report AND report.withdrawn = 0 "
                    + "LEFT JOIN claim ON claim.number = saying.claim "
                    + $"WHERE saying.review IS NOT '{nameof(ReviewVerdict.Reject)}'{Saying(query)} LIMIT $10",
                ReadSaying,
                Values(match, query, most, looked)
            );
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReportHit> Reports(SearchQuery query, int most, int looked)
    {
        var match = Match(SearchTerms.Of(query.Words));
        return match.Length == 0
            ? []
            : statements.All(
                "SELECT report.number, found.rank, report.outlet, report.story, report.published "
                    + Newest("report_search")
                    + "CROSS JOIN report ON report.number = found.number "
                    + $"WHERE report.withdrawn = 0{Report(query)} LIMIT $10",
                ReadReport,
                Values(match, query, most, looked)
            );
    }

    private static object?[] Values(string match, SearchQuery query, int most, int looked) =>
        [
            match,
            query.Source,
            query.Position?.ToString(),
            query.From?.ToString(),
            query.To?.ToString(),
            query.Speaker,
            query.Outlet,
            query.Act?.ToString(),
            query.Story,
            most,
            looked,
        ];

    // Not the best of all: to find these, all that hold a common word had to be weighed.
    private static string Newest(string index) =>
        $"FROM (SELECT rowid AS number, rank FROM {index} WHERE {index} MATCH $1 ORDER BY rowid DESC LIMIT $11) found ";

    private static string Saying(SearchQuery query)
    {
        var sql = new StringBuilder(Dated("saying", query));
        if (query.Source is not null)
            sql.Append(" AND saying.source IN (SELECT number FROM source WHERE instr(lower(names), lower($2)) > 0)");
        if (query.Position is not null)
            sql.Append(" AND saying.position = $3");
        if (query.Speaker is not null)
            sql.Append(" AND saying.source = $6");
        if (query.Act is not null)
            sql.Append(" AND saying.act = $8");
        if (query.IsContested)
            sql.Append(" AND EXISTS (SELECT 1 FROM claim WHERE claim.number = saying.claim AND claim.contested = 1)");
        if (Of(query) is { Length: > 0 } report)
            sql.Append(" AND EXISTS (SELECT 1 FROM report WHERE report.number = saying.report")
                .Append(report)
                .Append(')');
        return sql.ToString();
    }

    private static string Report(SearchQuery query) => Dated("report", query) + Of(query);

    private static string Of(SearchQuery query) =>
        (query.Outlet is null ? "" : " AND report.outlet = $7") + (query.Story is null ? "" : " AND report.story = $9");

    // A day of a month that is asked for is later than the month as text, so a bound of a month takes all of it.
    private static string Dated(string table, SearchQuery query) =>
        (query.From is null ? "" : $" AND {table}.published >= $4")
        + (query.To is null ? "" : $" AND substr({table}.published, 1, length($5)) <= $5");

    // Quoted, so that no word of a query is taken for an operator of FTS5.
    private static string Match(SearchTerms terms)
    {
        if (terms.IsEmpty)
            return "";
        var match = new StringBuilder("(").AppendJoin(" AND ", terms.Sought.Select(Quoted)).Append(')');
        foreach (var excluded in terms.Excluded)
            match.Append(" NOT ").Append(Quoted(excluded));
        return match.ToString();
    }

    private static string Quoted(ImmutableArray<string> stems) => $"\"{string.Join(' ', stems)}\"";

    private static SayingHit ReadSaying(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), row.GetDouble(2))
        {
            Source = row.Number(3),
            Outlet = row.Text(4),
            Story = row.Number(5),
            Published = row.Date(6),
            Position = Enum.Parse<Position>(row.GetString(7)),
            Act = Enum.Parse<Act>(row.GetString(8)),
            IsContested = row.Number(9) == 1,
        };

    private static ReportHit ReadReport(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetDouble(1))
        {
            Outlet = row.Text(2),
            Story = row.Number(3),
            Published = row.Date(4),
        };
}
