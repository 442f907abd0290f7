namespace Beleg.Ledger.Store.Sqlite;

/// <summary>
/// The tables of bonds: decision_bond tells who made what of a pair, saying_bond what was made of it last, which is all that
/// making claims asks for.
/// </summary>
internal sealed class SqliteBonds(PreparedStatements statements) : IBondTable
{
    /// <inheritdoc/>
    public void Add(long decision, long saying, long other, bool together)
    {
        var (first, second) = (Math.Min(saying, other), Math.Max(saying, other));
        statements.Run(
            "INSERT OR REPLACE INTO decision_bond (saying, other, decision, together) VALUES ($1, $2, $3, $4)",
            first,
            second,
            decision,
            together ? 1 : 0
        );
        Settle(first, second);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(long Other, bool Together)> Of(long saying) =>
        statements.All(
            "SELECT other, together FROM saying_bond WHERE saying = $1 UNION "
                + "SELECT saying, together FROM saying_bond WHERE other = $1 ORDER BY 1",
            row => (row.GetInt64(0), row.GetInt64(1) != 0),
            saying
        );

    /// <inheritdoc/>
    public IReadOnlyList<(long Other, bool Together, long Decision)> Without(long decision, long saying) =>
        // Of the rows of a group SQLite gives the one that max() is of.
        statements.All(
            "SELECT other, together, max(decision) FROM decision_bond WHERE saying = $1 AND decision <> $2 GROUP BY other "
                + "UNION ALL SELECT saying, together, max(decision) FROM decision_bond WHERE other = $1 AND decision <> $2 "
                + "GROUP BY saying",
            row => (row.GetInt64(0), row.GetInt64(1) != 0, row.GetInt64(2)),
            saying,
            decision
        );

    /// <inheritdoc/>
    public IReadOnlyList<(long Saying, long Other, bool Together)> MadeBy(long decision) =>
        statements.All(
            "SELECT saying, other, together FROM decision_bond WHERE decision = $1 ORDER BY saying, other",
            row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2) != 0),
            decision
        );

    /// <inheritdoc/>
    public void Remove(long decision)
    {
        var made = MadeBy(decision);
        statements.Run("DELETE FROM decision_bond WHERE decision = $1", decision);
        foreach (var (saying, other, _) in made)
            Settle(saying, other);
    }

    /// <inheritdoc/>
    public void Rebind(long saying, long successor)
    {
        var bonds = statements.All(
            "SELECT other, decision, together FROM decision_bond WHERE saying = $1 UNION "
                + "SELECT saying, decision, together FROM decision_bond WHERE other = $1 ORDER BY 1, 2",
            row => (Other: row.GetInt64(0), Decision: row.GetInt64(1), Together: row.GetInt64(2) != 0),
            saying
        );
        foreach (var (other, decision, together) in bonds.Where(b => b.Other != successor))
            Add(decision, successor, other, together);
        Forget(saying);
    }

    /// <inheritdoc/>
    public void Forget(long saying)
    {
        statements.Run("DELETE FROM decision_bond WHERE saying = $1", saying);
        statements.Run("DELETE FROM decision_bond WHERE other = $1", saying);
        statements.Run("DELETE FROM saying_bond WHERE saying = $1", saying);
        statements.Run("DELETE FROM saying_bond WHERE other = $1", saying);
    }

    // Of a pair the last decision counts.
    private void Settle(long saying, long other)
    {
        statements.Run("DELETE FROM saying_bond WHERE saying = $1 AND other = $2", saying, other);
        statements.Run(
            "INSERT INTO saying_bond (saying, other, together) SELECT saying, other, together FROM decision_bond "
                + "WHERE saying = $1 AND other = $2 ORDER BY decision DESC LIMIT 1",
            saying,
            other
        );
    }
}
