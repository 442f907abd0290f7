using System.Globalization;
using Beleg.Ledger.Reviews;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The tables of decisions.</summary>
internal sealed class SqliteDecisions(PreparedStatements statements) : IDecisionTable
{
    private const string Columns =
        "SELECT subject, verdict, field, value, who, time, note, anchor, hash, number FROM decision ";

    /// <inheritdoc/>
    public void Add(Decision decision) =>
        statements.Run(
            "INSERT INTO decision (subject, verdict, field, value, who, time, note, anchor, hash) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            decision.Subject,
            decision.Verdict.ToString(),
            decision.Field,
            decision.Value,
            decision.Who,
            decision.Time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
            decision.Note,
            decision.Anchor,
            decision.Hash()
        );

    /// <inheritdoc/>
    public IReadOnlyList<Decision> On(string subject) =>
        statements.All(Columns + "WHERE subject = $1 ORDER BY number", ReadRow, subject);

    /// <inheritdoc/>
    public IReadOnlyList<Decision> OnSayingsOf(long report) =>
        statements.All(
            Columns + "WHERE subject > $1 AND subject < $2 ORDER BY number",
            ReadRow,
            $"r{report}/",
            $"r{report}0"
        );

    /// <inheritdoc/>
    public IEnumerable<(Decision Decision, string WrittenHash)> All() =>
        statements
            .Pages(
                Columns + "WHERE number > $1 ORDER BY number LIMIT $2",
                row => (Decision: ReadRow(row), Hash: row.GetString(8), Number: row.GetInt64(9)),
                row => row.Number
            )
            .Select(row => (row.Decision, row.Hash));

    /// <inheritdoc/>
    public void Bind(long saying, long other, bool together) =>
        statements.Run(
            "INSERT OR REPLACE INTO saying_bond (saying, other, together) VALUES ($1, $2, $3)",
            Math.Min(saying, other),
            Math.Max(saying, other),
            together ? 1 : 0
        );

    /// <inheritdoc/>
    public IReadOnlyList<(long Other, bool Together)> BoundTo(long saying) =>
        statements.All(
            "SELECT other, together FROM saying_bond WHERE saying = $1 UNION "
                + "SELECT saying, together FROM saying_bond WHERE other = $1 ORDER BY 1",
            row => (row.GetInt64(0), row.GetInt64(1) != 0),
            saying
        );

    /// <inheritdoc/>
    public void Rebind(long saying, long successor)
    {
        foreach (var (other, together) in BoundTo(saying))
            Bind(successor, other, together);
        statements.Run("DELETE FROM saying_bond WHERE saying = $1 OR other = $1", saying);
    }

    private static Decision ReadRow(SqliteDataReader row) =>
        new(
            row.GetString(0),
            Enum.Parse<ReviewVerdict>(row.GetString(1)),
            row.GetString(4),
            DateTimeOffset.Parse(row.GetString(5), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
        )
        {
            Field = row.Text(2),
            Value = row.Text(3),
            Note = row.Text(6),
            Anchor = row.Text(7),
        };
}
