using Beleg.Ledger.Custody;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The table of the custody log.</summary>
internal sealed class SqliteCustody(PreparedStatements statements) : ICustodyTable
{
    /// <inheritdoc/>
    public CustodyEntry? Last =>
        statements.First("SELECT number, body, hash FROM custody ORDER BY number DESC LIMIT 1", ReadRow);

    /// <inheritdoc/>
    public void Append(CustodyEntry entry) =>
        statements.Run(
            "INSERT INTO custody (number, body, hash) VALUES ($1, $2, $3)",
            entry.Number,
            entry.Body,
            entry.Hash
        );

    /// <inheritdoc/>
    public IEnumerable<CustodyEntry> All() =>
        statements.Pages(
            "SELECT number, body, hash FROM custody WHERE number > $1 ORDER BY number LIMIT $2",
            ReadRow,
            e => e.Number
        );

    private static CustodyEntry ReadRow(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetString(2));
}
