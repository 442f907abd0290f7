using System.Globalization;
using Beleg.Ledger.Reviews;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The tables of decisions and of their undoings.</summary>
internal sealed class SqliteDecisions(PreparedStatements statements) : IDecisionTable
{
    private const string Columns =
        "SELECT subject, verdict, field, value, decision.who, decision.time, note, anchor, decision.hash, number, reports, "
        + "undoing.who, undoing.time, undoing.hash FROM decision LEFT JOIN undoing ON undoing.decision = number ";

    /// <inheritdoc/>
    public long Last =>
        statements.First("SELECT number FROM decision ORDER BY number DESC LIMIT 1", row => row.GetInt64(0));

    /// <inheritdoc/>
    public long Add(Decision decision) =>
        statements.Insert(
            "INSERT INTO decision (subject, verdict, field, value, who, time, note, anchor, hash, reports) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce((SELECT max(number) FROM report), 0))",
            decision.Subject,
            decision.Verdict.ToString(),
            decision.Field,
            decision.Value,
            decision.Who,
            Written(decision.Time),
            decision.Note,
            decision.Anchor,
            decision.Hash()
        );

    /// <inheritdoc/>
    public KeptDecision? Get(long number) => statements.First(Columns + "WHERE number = $1", ReadRow, number);

    /// <inheritdoc/>
    public IReadOnlyList<KeptDecision> List(int most, long before = long.MaxValue) =>
        statements.All(Columns + "WHERE number < $1 ORDER BY number DESC LIMIT $2", ReadRow, before, most);

    /// <inheritdoc/>
    public IReadOnlyList<KeptDecision> On(string subject) =>
        statements.All(Columns + "WHERE subject = $1 ORDER BY number", ReadRow, subject);

    /// <inheritdoc/>
    public IReadOnlyList<KeptDecision> OnSayingsOf(long report) =>
        statements.All(
            Columns + "WHERE subject > $1 AND subject < $2 ORDER BY number",
            ReadRow,
            $"r{report}/",
            $"r{report}0"
        );

    /// <inheritdoc/>
    public IReadOnlyList<KeptDecision> Naming(string label) =>
        statements.All(Columns + "WHERE value = $1 ORDER BY number", ReadRow, label);

    /// <inheritdoc/>
    public IEnumerable<(KeptDecision Decision, string WrittenHash, string? WrittenHashOfUndoing)> All() =>
        statements.Pages(
            Columns + "WHERE number > $1 ORDER BY number LIMIT $2",
            row => (Decision: ReadRow(row), row.GetString(8), row.Text(13)),
            row => row.Decision.Number
        );

    /// <inheritdoc/>
    public void Undo(long number, Undone undone, string hash) =>
        statements.Run(
            "INSERT INTO undoing (decision, who, time, hash) VALUES ($1, $2, $3, $4)",
            number,
            undone.Who,
            Written(undone.Time),
            hash
        );

    private static KeptDecision ReadRow(SqliteDataReader row) =>
        new(
            row.GetInt64(9),
            new Decision(
                row.GetString(0),
                Enum.Parse<ReviewVerdict>(row.GetString(1)),
                row.GetString(4),
                Read(row.GetString(5))
            )
            {
                Field = row.Text(2),
                Value = row.Text(3),
                Note = row.Text(6),
                Anchor = row.Text(7),
            },
            row.Text(11) is { } who ? new Undone(who, Read(row.GetString(12))) : null
        )
        {
            LastReport = row.Number(10),
        };

    private static string Written(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Read(string time) =>
        DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
