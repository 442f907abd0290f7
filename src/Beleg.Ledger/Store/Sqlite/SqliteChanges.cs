using Beleg.Ledger.Reviews;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The table of what decisions changed.</summary>
internal sealed class SqliteChanges(PreparedStatements statements) : IChangeTable
{
    private const string Columns = "SELECT kind, entry, before, after, name, decision FROM decision_change ";

    /// <inheritdoc/>
    public void Add(long decision, DecisionChange change) =>
        statements.Run(
            "INSERT OR IGNORE INTO decision_change (kind, entry, name, decision, before, after) "
                + "VALUES ($1, $2, $3, $4, $5, $6)",
            change.Kind.ToString(),
            change.Entry,
            change.Name,
            decision,
            change.Before,
            change.After
        );

    /// <inheritdoc/>
    public IReadOnlyList<DecisionChange> Of(long decision) =>
        statements.All(Columns + "WHERE decision = $1 ORDER BY kind, entry, name", ReadRow, decision);

    /// <inheritdoc/>
    public (long Decision, DecisionChange Change)? Next(long decision, DecisionChange change) =>
        statements.First<(long, DecisionChange)?>(
            Columns + "WHERE kind = $1 AND entry = $2 AND name = $3 AND decision > $4 ORDER BY decision LIMIT 1",
            row => (row.GetInt64(5), ReadRow(row)),
            change.Kind.ToString(),
            change.Entry,
            change.Name,
            decision
        );

    /// <inheritdoc/>
    public IReadOnlyList<DecisionChange> LastOf(ChangeKind kind, long entry) =>
        [
            .. statements
                .All(
                    Columns + "WHERE kind = $1 AND entry = $2 ORDER BY name, decision",
                    ReadRow,
                    kind.ToString(),
                    entry
                )
                .GroupBy(c => c.Name, StringComparer.Ordinal)
                .Select(g => g.Last()),
        ];

    /// <inheritdoc/>
    public void SetBefore(long decision, DecisionChange change, string? before) =>
        statements.Run(
            "UPDATE decision_change SET before = $5 WHERE kind = $1 AND entry = $2 AND name = $3 AND decision = $4",
            change.Kind.ToString(),
            change.Entry,
            change.Name,
            decision,
            before
        );

    /// <inheritdoc/>
    public void Remove(long decision) => statements.Run("DELETE FROM decision_change WHERE decision = $1", decision);

    /// <inheritdoc/>
    public void Renumber(ChangeKind kind, long entry, long successor) =>
        statements.Run(
            "UPDATE OR IGNORE decision_change SET entry = $3 WHERE kind = $1 AND entry = $2",
            kind.ToString(),
            entry,
            successor
        );

    /// <inheritdoc/>
    public void Forget(ChangeKind kind, long entry) =>
        statements.Run("DELETE FROM decision_change WHERE kind = $1 AND entry = $2", kind.ToString(), entry);

    private static DecisionChange ReadRow(SqliteDataReader row) =>
        new(Enum.Parse<ChangeKind>(row.GetString(0)), row.GetInt64(1), row.Text(2), row.Text(3))
        {
            Name = row.GetString(4),
        };
}
