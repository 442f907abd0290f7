using Beleg.Ledger.Developments;
using Beleg.Ledger.Reviews;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The tables of open points and their developments.</summary>
internal sealed class SqliteOpenPoints(PreparedStatements statements) : IOpenPointTable
{
    private const string Columns =
        "SELECT number, report, id, text, published, due, who, terms, topic, review, closed_by, spans, state FROM open_point ";

    // What more points are kept by tells little.
    private const int MostOfKey = 60;

    // As the index has it: after all dates where none is told.
    private const string Due = "coalesce(due, '~')";

    /// <inheritdoc/>
    public OutstandingPoint Add(OutstandingPoint point, string id)
    {
        var number = statements.Insert(
            "INSERT INTO open_point (report, id, text, published, due, who, terms, topic, spans, number) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            point.Report,
            id,
            point.Text,
            point.Published?.ToString(),
            point.Due?.ToString(),
            string.Join(' ', point.Who),
            SayingColumns.Of(point.Terms),
            SayingColumns.Of(point.Topic),
            SayingColumns.Of(point.Spans),
            point.Number == 0 ? null : point.Number
        );
        foreach (var key in PointKeys.Of(point))
            statements.Run("INSERT OR IGNORE INTO open_point_key (key, open_point) VALUES ($1, $2)", key, number);
        return point with { Number = number };
    }

    /// <inheritdoc/>
    public ReviewedPoint? Get(long number) =>
        statements.First(Columns + "WHERE number = $1", ReadRow, number) is { } found ? Named(found) : null;

    /// <inheritdoc/>
    public IReadOnlyList<OutstandingPoint> With(IEnumerable<string> keys, int most) =>
        [
            .. keys.Distinct(StringComparer.Ordinal)
                .SelectMany(key =>
                    statements.All(
                        "SELECT open_point FROM open_point_key WHERE key = $1 ORDER BY open_point DESC LIMIT $2",
                        r => r.GetInt64(0),
                        key,
                        MostOfKey
                    )
                )
                .CountBy(number => number)
                .OrderByDescending(kept => kept.Value)
                .ThenByDescending(kept => kept.Key)
                .Take(most)
                .Select(kept => statements.First(Columns + "WHERE number = $1", ReadRow, kept.Key)?.Point)
                .OfType<OutstandingPoint>()
                .Select(Named),
        ];

    /// <inheritdoc/>
    public IReadOnlyList<ReviewedPoint> OfReport(long report) =>
        [.. statements.All(Columns + "WHERE report = $1 ORDER BY number", ReadRow, report).Select(Named)];

    /// <inheritdoc/>
    public IReadOnlyList<ReviewedPoint> All() =>
        [.. statements.All(Columns + "ORDER BY published, number", ReadRow).Select(Named)];

    /// <inheritdoc/>
    public IReadOnlyList<ReviewedPoint> List(OpenPointFilter filter, int most, long skip) =>
        [
            .. statements
                .All(
                    Columns + Fitting(filter) + $"ORDER BY {Due}, published DESC, number DESC LIMIT $4 OFFSET $5",
                    ReadRow,
                    filter.State.ToString(),
                    filter.DueFrom?.ToString(),
                    filter.DueTo?.ToString(),
                    most,
                    skip
                )
                .Select(Named),
        ];

    /// <inheritdoc/>
    public long Count(OpenPointFilter filter) =>
        statements.First(
            "SELECT count(*) FROM open_point " + Fitting(filter),
            r => r.GetInt64(0),
            filter.State.ToString(),
            filter.DueFrom?.ToString(),
            filter.DueTo?.ToString()
        );

    /// <inheritdoc/>
    public void SetState(long number, OpenPointState state) =>
        statements.Run("UPDATE open_point SET state = $2 WHERE number = $1", number, state.ToString());

    /// <inheritdoc/>
    public void Add(Development development, long report) =>
        statements.Run(
            "INSERT OR REPLACE INTO development (open_point, report, kind, score, saying, later_point, evidence) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7)",
            development.Point,
            report,
            development.Kind.ToString(),
            development.Score,
            development.Saying,
            development.LaterPoint,
            string.Join('\n', development.Because)
        );

    /// <inheritdoc/>
    public IReadOnlyList<(Development Development, long Report)> DevelopmentsOf(long number) =>
        statements.All(
            "SELECT open_point, kind, score, saying, later_point, evidence, report FROM development "
                + "JOIN report ON report.number = development.report "
                + "WHERE open_point = $1 AND report.withdrawn = 0 ORDER BY report.published, report.number",
            row =>
                (
                    new Development(row.GetInt64(0), Enum.Parse<DevelopmentKind>(row.GetString(1)), row.GetDouble(2))
                    {
                        Saying = row.Number(3),
                        LaterPoint = row.Number(4),
                        Because = row.Lines(5),
                    },
                    row.GetInt64(6)
                ),
            number
        );

    /// <inheritdoc/>
    public void SetReview(long number, ReviewVerdict? verdict, long? closedBy) =>
        statements.Run(
            "UPDATE open_point SET review = $2, closed_by = $3 WHERE number = $1",
            number,
            verdict?.ToString(),
            closedBy
        );

    /// <inheritdoc/>
    public void Remove(long report)
    {
        statements.Run("DELETE FROM development WHERE report = $1", report);
        statements.Run("DELETE FROM open_point WHERE report = $1", report);
    }

    // A bound of a month takes all its days; what is not due is after all dates and before no bound.
    private static string Fitting(OpenPointFilter filter) =>
        "WHERE state = $1 "
        + (filter.DueFrom is null ? "" : $"AND {Due} >= $2 AND {Due} < '~' ")
        + (filter.DueTo is null ? "" : $"AND {Due} < $3 || '~' ");

    private ReviewedPoint Named(ReviewedPoint reviewed) => reviewed with { Point = Named(reviewed.Point) };

    private OutstandingPoint Named(OutstandingPoint point) =>
        point with
        {
            WhoNames =
            [
                .. point
                    .Who.Select(n =>
                        statements.First("SELECT name FROM source WHERE number = $1", r => r.GetString(0), n)
                    )
                    .OfType<string>(),
            ],
        };

    private static ReviewedPoint ReadRow(SqliteDataReader row) =>
        new(
            new OutstandingPoint(row.GetInt64(0), row.GetInt64(1), row.GetString(3))
            {
                Published = row.Date(4),
                Due = row.Date(5),
                Spans = SayingColumns.Spans(row.GetString(11)),
                Who = row.Numbers(6),
                Terms = SayingColumns.Terms(row.GetString(7)),
                Topic = SayingColumns.Terms(row.GetString(8)),
            },
            row.GetString(2),
            row.Text(9) is { } verdict ? Enum.Parse<ReviewVerdict>(verdict) : null,
            row.Number(10)
        )
        {
            State = Enum.Parse<OpenPointState>(row.GetString(12)),
        };
}
