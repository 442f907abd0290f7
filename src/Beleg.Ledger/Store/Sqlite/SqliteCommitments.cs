using Beleg.Commitments;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reviews;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The tables of commitments and their courses.</summary>
internal sealed class SqliteCommitments(PreparedStatements statements) : ICommitmentTable
{
    private const string Columns =
        "SELECT number, report, kind, status, text, id, spans, published, amount, terms, saying, course, evidence "
        + "FROM commitment ";

    private const string Counts =
        "NOT EXISTS (SELECT 1 FROM report WHERE report.number = commitment.report AND report.withdrawn = 1)";

    /// <inheritdoc/>
    public void Add(CommitmentSaid said)
    {
        var number = statements.Insert(
            "INSERT INTO commitment (report, id, kind, status, text, spans, published, amount, terms, saying, course) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            said.Report,
            said.Id,
            said.Kind.ToString(),
            said.Status.ToString(),
            said.Text,
            SayingColumns.Of(said.Spans),
            said.Published?.ToString(),
            said.Amount is null ? "" : SayingColumns.Of([said.Amount]),
            SayingColumns.Of(said.Terms),
            said.Saying,
            said.Course
        );
        SetParties(number, [.. said.By.Select(p => p.Source)], [.. said.To.Select(p => p.Source)]);
    }

    /// <inheritdoc/>
    public CommitmentSaid? Get(long number) =>
        statements.First(Columns + "WHERE number = $1", ReadRow, number) is { } said ? WithParties(said) : null;

    /// <inheritdoc/>
    public IReadOnlyList<CommitmentSaid> OfReport(long report) =>
        [.. statements.All(Columns + "WHERE report = $1 ORDER BY number", ReadRow, report).Select(WithParties)];

    /// <inheritdoc/>
    public IReadOnlyList<CommitmentSaid> With(IEnumerable<long> sources, int most) =>
        [
            .. sources
                .Distinct()
                .SelectMany(source =>
                    statements.All(
                        "SELECT DISTINCT commitment FROM commitment_party WHERE source = $1 ORDER BY commitment DESC LIMIT $2",
                        r => r.GetInt64(0),
                        source,
                        most
                    )
                )
                .Distinct()
                .OrderDescending()
                .Take(most)
                .Select(number => statements.First(Columns + $"WHERE number = $1 AND {Counts}", ReadRow, number))
                .OfType<CommitmentSaid>()
                .Select(WithParties),
        ];

    /// <inheritdoc/>
    public IReadOnlyList<CommitmentSaid> OfCourse(long course) =>
        [
            .. statements
                .All(Columns + $"WHERE course = $1 AND {Counts} ORDER BY number", ReadRow, course)
                .Select(WithParties),
        ];

    /// <inheritdoc/>
    public IReadOnlyList<CommitmentSaid> InCourse(long course) =>
        [.. statements.All(Columns + "WHERE course = $1 ORDER BY number", ReadRow, course).Select(WithParties)];

    /// <inheritdoc/>
    public long AddCourse() => statements.Insert("INSERT INTO commitment_course DEFAULT VALUES");

    /// <inheritdoc/>
    public void SetCourse(long number, long? course, IEnumerable<string> because) =>
        statements.Run(
            "UPDATE commitment SET course = $2, evidence = $3 WHERE number = $1",
            number,
            course,
            string.Join('\n', because)
        );

    /// <inheritdoc/>
    public (long Number, ReviewVerdict? Verdict)? Course(long number)
    {
        var found = statements.First(
            "SELECT merged_into, review FROM commitment_course WHERE number = $1",
            row => (Into: row.Number(0) ?? number, Verdict: row.Text(1)),
            number
        );
        return found.Into switch
        {
            0 => null,
            var into when into != number => Course(into),
            _ => (number, found.Verdict is { } verdict ? Enum.Parse<ReviewVerdict>(verdict) : null),
        };
    }

    /// <inheritdoc/>
    public IReadOnlyList<long> List(CommitmentFilter filter, int most, long skip) =>
        statements.All(
            $"SELECT number {Fitting(filter)} ORDER BY reports DESC, number LIMIT $3 OFFSET $4",
            r => r.GetInt64(0),
            filter.Kind?.ToString(),
            filter.Status?.ToString(),
            most,
            skip
        );

    /// <inheritdoc/>
    public long Count(CommitmentFilter filter) =>
        statements.First(
            $"SELECT count(*) {Fitting(filter)}",
            r => r.GetInt64(0),
            filter.Kind?.ToString(),
            filter.Status?.ToString()
        );

    /// <inheritdoc/>
    public void Set(CourseLine line) =>
        statements.Run(
            "UPDATE commitment_course SET kind = $2, status = $3, contested = $4, reports = $5 WHERE number = $1",
            line.Number,
            line.Kind.ToString(),
            line.Status.ToString(),
            line.IsContested ? 1 : 0,
            line.Reports
        );

    /// <inheritdoc/>
    public ReviewVerdict? ReviewOf(long course) =>
        statements.First("SELECT review FROM commitment_course WHERE number = $1", r => r.Text(0), course)
            is { } verdict
            ? Enum.Parse<ReviewVerdict>(verdict)
            : null;

    /// <inheritdoc/>
    public void SetReview(long course, ReviewVerdict? verdict) =>
        statements.Run("UPDATE commitment_course SET review = $2 WHERE number = $1", course, verdict?.ToString());

    /// <inheritdoc/>
    public long? HeirOf(long course) =>
        statements.First("SELECT merged_into FROM commitment_course WHERE number = $1", r => r.Number(0), course);

    /// <inheritdoc/>
    public void Lead(long course, long? into) =>
        statements.Run("UPDATE commitment_course SET merged_into = $2 WHERE number = $1", course, into);

    /// <inheritdoc/>
    public void SetParties(long number, IReadOnlyList<long> by, IReadOnlyList<long> to)
    {
        statements.Run("DELETE FROM commitment_party WHERE commitment = $1", number);
        Add(number, by, receives: false);
        Add(number, to, receives: true);
    }

    /// <inheritdoc/>
    public void Remove(long report) => statements.Run("DELETE FROM commitment WHERE report = $1", report);

    private static string Fitting(CommitmentFilter filter) =>
        "FROM commitment_course WHERE reports > 0"
        + (filter.Kind is null ? "" : " AND kind = $1")
        + (filter.Status is null ? "" : " AND status = $2")
        + (filter.IsContested ? " AND contested = 1" : "");

    private void Add(long number, IReadOnlyList<long> parties, bool receives)
    {
        foreach (var (place, source) in parties.Index())
        {
            statements.Run(
                "INSERT INTO commitment_party (commitment, receives, place, source) VALUES ($1, $2, $3, $4)",
                number,
                receives ? 1 : 0,
                place,
                source
            );
        }
    }

    private CommitmentSaid WithParties(CommitmentSaid said)
    {
        var parties = statements.All(
            "SELECT receives, source.number, name FROM commitment_party JOIN source ON source.number = commitment_party.source "
                + "WHERE commitment = $1 ORDER BY receives, place",
            row => (Receives: row.GetInt64(0) != 0, Party: new CommitmentParty(row.GetInt64(1), row.GetString(2))),
            said.Number
        );
        // Two that were merged are one.
        return said with
        {
            By = [.. parties.Where(p => !p.Receives).Select(p => p.Party).Distinct()],
            To = [.. parties.Where(p => p.Receives).Select(p => p.Party).Distinct()],
        };
    }

    private static CommitmentSaid ReadRow(SqliteDataReader row) =>
        new(
            row.GetInt64(0),
            row.GetInt64(1),
            Enum.Parse<CommitmentKind>(row.GetString(2)),
            Enum.Parse<CommitmentStatus>(row.GetString(3)),
            row.GetString(4)
        )
        {
            Id = row.GetString(5),
            Spans = SayingColumns.Spans(row.GetString(6)),
            Published = row.Date(7),
            Amount = SayingColumns.Quantities(row.GetString(8)).FirstOrDefault(),
            Terms = SayingColumns.Terms(row.GetString(9)),
            Saying = row.Text(10),
            Course = row.Number(11),
            Because = row.Lines(12),
        };
}
