using Beleg.Ledger.Origins;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The table of citations.</summary>
internal sealed class SqliteCitations(PreparedStatements statements) : ICitationTable
{
    private const string Columns =
        "SELECT citation.report, citation.name, kind, saying, depth, spans FROM citation "
        + "JOIN saying ON saying.number = citation.saying ";

    /// <inheritdoc/>
    public void Add(Citation citation) =>
        statements.Run(
            "INSERT OR IGNORE INTO citation (saying, report, name, kind, depth) VALUES ($1, $2, $3, $4, $5)",
            citation.Saying,
            citation.Report,
            citation.Name,
            citation.Kind.ToString(),
            citation.Depth
        );

    /// <inheritdoc/>
    public IReadOnlyList<Citation> OfReport(long report) =>
        statements.All(Columns + "WHERE citation.report = $1 ORDER BY saying, name", ReadRow, report);

    /// <inheritdoc/>
    public IReadOnlyList<Citation> All() =>
        statements.All(Columns + "ORDER BY citation.report, saying, citation.name", ReadRow);

    private static Citation ReadRow(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), Enum.Parse<CitedKind>(row.GetString(2)))
        {
            Saying = row.GetInt64(3),
            Depth = (int)row.GetInt64(4),
            Spans = SayingColumns.Spans(row.GetString(5)),
        };
}
