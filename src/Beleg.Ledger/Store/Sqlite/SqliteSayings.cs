using Beleg.Ledger.Claims;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Search;
using Beleg.Meaning;
using Beleg.Text;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The table of sayings, with the words by which they are found.</summary>
internal sealed class SqliteSayings(PreparedStatements statements) : ISayingTable
{
    private const string Fields =
        "SELECT number, report, id, text, spans, published, source, told, act, position, modality, negated, terms, "
        + "quantities, claim, review, takes_up, confidence, "
        + "(SELECT withdrawn FROM report WHERE report.number = saying.report) FROM ";

    private const string Columns = Fields + "saying ";

    private const string ToSearch = "INSERT INTO saying_search (rowid, stems) VALUES ($1, $2)";

    private const string ByReport = "(SELECT number FROM saying WHERE report = $1)";

    /// <inheritdoc/>
    public long Count => statements.First("SELECT count(*) FROM saying", r => r.GetInt64(0));

    /// <inheritdoc/>
    public Saying Add(Saying saying)
    {
        var number = statements.Insert(
            "INSERT INTO saying (report, id, text, spans, published, source, told, act, position, modality, negated, terms, "
                + "quantities, confidence) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
            saying.Report,
            saying.Id,
            saying.Text,
            SayingColumns.Of(saying.Spans),
            saying.Published?.ToString(),
            saying.Source,
            saying.IsTold ? 1 : 0,
            saying.Act.ToString(),
            saying.Position.ToString(),
            saying.Modality.ToString(),
            saying.IsNegated ? 1 : 0,
            SayingColumns.Of(saying.Terms),
            SayingColumns.Of(saying.Quantities),
            saying.Confidence
        );
        foreach (var (key, _) in SayingKeys.Of(saying))
            statements.Run("INSERT OR IGNORE INTO report_term (key, report) VALUES ($1, $2)", key, saying.Report);
        statements.Run(ToSearch, number, SearchWords.Of(saying.Text));
        return saying with { Number = number };
    }

    /// <inheritdoc/>
    public IReadOnlyList<Saying> Get(IEnumerable<long> numbers) =>
        statements.Of(
            Fields + $"{PreparedStatements.Wanted} CROSS JOIN saying ON number = wanted",
            ReadRow,
            [.. numbers.Distinct().Order()]
        );

    /// <inheritdoc/>
    public IReadOnlyList<Saying> OfReport(long report) =>
        statements.All(Columns + "WHERE report = $1 ORDER BY number", ReadRow, report);

    /// <inheritdoc/>
    public IReadOnlyList<Saying> OfClaim(long claim) =>
        statements.All(Columns + "WHERE claim = $1 ORDER BY number", ReadRow, claim);

    /// <inheritdoc/>
    public IReadOnlyList<Saying> OfSource(long source, int most) =>
        statements.All(Columns + "WHERE source = $1 ORDER BY number DESC LIMIT $2", ReadRow, source, most);

    /// <inheritdoc/>
    public IReadOnlyList<Saying> StatementsOf(long source, ReportDate? within, int most, long skip) =>
        statements.All(
            Columns
                + "WHERE source = $1 AND told = 0 "
                + (within is null ? "" : "AND published >= $4 AND published < $4 || '~' ")
                + "ORDER BY published DESC, number DESC LIMIT $2 OFFSET $3",
            ReadRow,
            source,
            most,
            skip,
            within?.ToString()
        );

    /// <inheritdoc/>
    public IReadOnlyList<StatementCount> CountStatements(long source) =>
        statements.All(
            "SELECT published, position, count(*), min(number) FROM saying WHERE source = $1 AND told = 0 "
                + "GROUP BY published, position",
            row => new StatementCount(
                row.Date(0),
                Enum.Parse<Position>(row.GetString(1)),
                row.GetInt64(2),
                row.GetInt64(3)
            ),
            source
        );

    /// <inheritdoc/>
    public IReadOnlyList<long> ReportsSharing(long key, int most) =>
        statements.All(
            "SELECT report FROM report_term WHERE key = $1 ORDER BY report DESC LIMIT $2",
            r => r.GetInt64(0),
            key,
            most
        );

    /// <inheritdoc/>
    public void SetClaim(long saying, long? claim) =>
        statements.Run("UPDATE saying SET claim = $2 WHERE number = $1", saying, claim);

    /// <inheritdoc/>
    public void SetTakesUp(Rejoinder rejoinder) =>
        statements.Run(
            "UPDATE saying SET takes_up = $2, negated = $3 WHERE number = $1",
            rejoinder.Saying,
            rejoinder.To,
            rejoinder.IsNegated ? 1 : 0
        );

    /// <inheritdoc/>
    public void Correct(Saying saying) =>
        statements.Run(
            "UPDATE saying SET source = $2, act = $3, position = $4, modality = $5, negated = $6, review = $7 "
                + "WHERE number = $1",
            saying.Number,
            saying.Source,
            saying.Act.ToString(),
            saying.Position.ToString(),
            saying.Modality.ToString(),
            saying.IsNegated ? 1 : 0,
            saying.Review?.ToString()
        );

    /// <inheritdoc/>
    public void KeepAsRead(long saying) =>
        statements.Run(
            "INSERT OR IGNORE INTO saying_as_read (saying, text, spans, act, position, modality, negated, terms, quantities) "
                + "SELECT number, text, spans, act, position, modality, negated, terms, quantities FROM saying WHERE number = $1",
            saying
        );

    /// <inheritdoc/>
    public Saying? AsRead(long saying)
    {
        if (statements.First(Columns + "WHERE number = $1", ReadRow, saying) is not { } now)
            return null;
        return statements.First(
                "SELECT text, spans, act, position, modality, negated, terms, quantities FROM saying_as_read "
                    + "WHERE saying = $1",
                row =>
                    now with
                    {
                        Text = row.GetString(0),
                        Spans = SayingColumns.Spans(row.GetString(1)),
                        Act = Enum.Parse<Act>(row.GetString(2)),
                        Position = Enum.Parse<Position>(row.GetString(3)),
                        Modality = Enum.Parse<Modality>(row.GetString(4)),
                        IsNegated = row.GetInt64(5) != 0,
                        Terms = SayingColumns.Terms(row.GetString(6)),
                        Quantities = SayingColumns.Quantities(row.GetString(7)),
                    },
                saying
            ) ?? now;
    }

    /// <inheritdoc/>
    public void SetWords(Saying saying)
    {
        var isFindable = !saying.IsWithdrawn;
        // Other sayings of the report may have the same words.
        if (isFindable)
            SetFindable(saying.Report, findable: false);
        statements.Run(
            "UPDATE saying SET text = $2, spans = $3, terms = $4, quantities = $5 WHERE number = $1",
            saying.Number,
            saying.Text,
            SayingColumns.Of(saying.Spans),
            SayingColumns.Of(saying.Terms),
            SayingColumns.Of(saying.Quantities)
        );
        if (isFindable)
            SetFindable(saying.Report, findable: true);
        statements.Run("DELETE FROM saying_search WHERE rowid = $1", saying.Number);
        statements.Run(ToSearch, saying.Number, SearchWords.Of(saying.Text));
    }

    /// <inheritdoc/>
    public Saying? Find(long report, string id) =>
        statements.First(Columns + "WHERE report = $1 AND id = $2", ReadRow, report, id);

    /// <inheritdoc/>
    public void SetFindable(long report, bool findable)
    {
        foreach (var saying in OfReport(report))
        {
            foreach (var (key, _) in SayingKeys.Of(saying))
            {
                statements.Run(
                    findable
                        ? "INSERT OR IGNORE INTO report_term (key, report) VALUES ($1, $2)"
                        : "DELETE FROM report_term WHERE key = $1 AND report = $2",
                    key,
                    report
                );
            }
        }
    }

    /// <inheritdoc/>
    public void Remove(long report)
    {
        foreach (
            var sql in (string[])
                [
                    $"DELETE FROM citation WHERE saying IN {ByReport}",
                    $"DELETE FROM saying_link WHERE saying IN {ByReport}",
                    $"DELETE FROM saying_link WHERE other IN {ByReport}",
                    $"DELETE FROM saying_search WHERE rowid IN {ByReport}",
                ]
        )
            statements.Run(sql, report);
        SetFindable(report, findable: false);
        statements.Run("UPDATE saying SET takes_up = NULL WHERE report = $1", report);
        statements.Run("DELETE FROM saying WHERE report = $1", report);
    }

    private static Saying ReadRow(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetString(3))
        {
            Spans = SayingColumns.Spans(row.GetString(4)),
            Published = row.Date(5),
            Source = row.Number(6),
            IsTold = row.GetInt64(7) != 0,
            Act = Enum.Parse<Act>(row.GetString(8)),
            Position = Enum.Parse<Position>(row.GetString(9)),
            Modality = Enum.Parse<Modality>(row.GetString(10)),
            IsNegated = row.GetInt64(11) != 0,
            Terms = SayingColumns.Terms(row.GetString(12)),
            Quantities = SayingColumns.Quantities(row.GetString(13)),
            Claim = row.Number(14),
            TakesUp = row.Number(16),
            Confidence = row.IsDBNull(17) ? null : row.GetDouble(17),
            IsWithdrawn = row.GetInt64(18) != 0,
            Review = row.Text(15) is { } verdict ? Enum.Parse<ReviewVerdict>(verdict) : null,
        };
}
