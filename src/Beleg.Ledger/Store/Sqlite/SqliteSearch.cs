using System.Text;
using Beleg.Ledger.Search;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The full-text index of sayings (FTS5), ranked by BM25.</summary>
internal sealed class SqliteSearch(PreparedStatements statements) : ISearchTable
{
    /// <inheritdoc/>
    public IReadOnlyList<long> Find(SearchQuery query, int most)
    {
        // Quoted, so that no word of a query is taken for an operator of FTS5.
        var match = string.Join(' ', SearchWords.In(query.Words).Select(stem => $"\"{stem}\""));
        var sql = new StringBuilder("SELECT saying.number FROM ");
        sql.Append(
            match.Length > 0
                ? "saying_search JOIN saying ON saying.number = saying_search.rowid WHERE saying_search MATCH $1"
                : "saying WHERE $1 = ''"
        );
        if (query.Source is not null)
            sql.Append(" AND saying.source IN (SELECT number FROM source WHERE instr(lower(names), lower($2)) > 0)");
        if (query.Position is not null)
            sql.Append(" AND saying.position = $3");
        if (query.From is not null)
            sql.Append(" AND saying.published >= $4");
        // A day of a month that is asked for is later than the month as text, so a bound of a month takes all of it.
        if (query.To is not null)
            sql.Append(" AND substr(saying.published, 1, length($5)) <= $5");
        sql.Append(match.Length > 0 ? " ORDER BY rank" : " ORDER BY saying.number DESC").Append(" LIMIT $6");
        return statements.All(
            sql.ToString(),
            r => r.GetInt64(0),
            match,
            query.Source,
            query.Position?.ToString(),
            query.From?.ToString(),
            query.To?.ToString(),
            most
        );
    }
}
