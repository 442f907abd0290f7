using Beleg.Ledger.Reports;
using Beleg.Ledger.Search;
using Beleg.Text;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The table of reports.</summary>
internal sealed class SqliteReports(PreparedStatements statements, bool keeps) : IReportTable
{
    private const string HeadColumns =
        "SELECT number, id, file, title, outlet, url, published, version_of, withdrawn, "
        + "(SELECT group_concat(name, char(10)) FROM credit WHERE report = report.number)";

    private const string Whole = HeadColumns + ", credits, text FROM report ";

    private readonly RowsRead<ReportHead?> heads = new(keeps);

    /// <inheritdoc/>
    public long Count => statements.First("SELECT count(*) FROM report", r => r.GetInt64(0));

    /// <inheritdoc/>
    public long Last => statements.First("SELECT number FROM report ORDER BY number DESC LIMIT 1", r => r.GetInt64(0));

    /// <inheritdoc/>
    public KeptReport Add(string id, Report report, long? versionOf)
    {
        var number = statements.Insert(
            "INSERT INTO report (id, file, title, outlet, url, published, credits, text, version_of) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            id,
            report.File,
            report.Title,
            report.Outlet,
            report.Url,
            report.Published?.ToString(),
            string.Join('\n', report.Credits),
            report.Text,
            versionOf
        );
        statements.Run(
            "INSERT INTO report_search (rowid, stems) VALUES ($1, $2)",
            number,
            SearchWords.Of($"{report.Title} {report.Text}")
        );
        return Get(number)!;
    }

    /// <inheritdoc/>
    public bool Holds(string id) => statements.First("SELECT 1 FROM report WHERE id = $1", _ => true, id);

    /// <inheritdoc/>
    public void SetCredits(long number, IEnumerable<string> credits)
    {
        statements.Run("DELETE FROM credit WHERE report = $1", number);
        foreach (var name in credits)
            statements.Run("INSERT OR IGNORE INTO credit (report, name) VALUES ($1, $2)", number, name);
    }

    /// <inheritdoc/>
    public ReportHead? Head(long number) =>
        heads.Of(number, n => statements.First(HeadColumns + " FROM report WHERE number = $1", ReadHead, n));

    /// <inheritdoc/>
    public IReadOnlyList<ReportHead> Heads(IEnumerable<long> numbers) =>
        [
            .. heads
                .Of(
                    [.. numbers.Distinct().Order()],
                    missing =>
                        statements
                            .Of(
                                HeadColumns + $" FROM {PreparedStatements.Wanted} CROSS JOIN report ON number = wanted",
                                ReadHead,
                                missing
                            )
                            .ToDictionary(h => h.Number, h => (ReportHead?)h)
                )
                .OfType<ReportHead>(),
        ];

    /// <inheritdoc/>
    public IEnumerable<ReportHead> AllHeads() =>
        statements.Pages(
            HeadColumns + " FROM report WHERE number > $1 ORDER BY number LIMIT $2",
            ReadHead,
            r => r.Number
        );

    /// <inheritdoc/>
    public KeptReport? Get(long number) => statements.First(Whole + "WHERE number = $1", ReadRow, number);

    /// <inheritdoc/>
    public IReadOnlyList<KeptReport> WithIdPrefix(string prefix) =>
        statements.All(Whole + "WHERE id >= $1 AND id < $2 ORDER BY id LIMIT 2", ReadRow, prefix, prefix + '\uFFFF');

    /// <inheritdoc/>
    public KeptReport? LatestAt(string url) =>
        statements.First(Whole + "WHERE url = $1 ORDER BY number DESC LIMIT 1", ReadRow, url);

    /// <inheritdoc/>
    public IEnumerable<KeptReport> All() =>
        statements.Pages(Whole + "WHERE number > $1 ORDER BY number LIMIT $2", ReadRow, r => r.Number);

    /// <inheritdoc/>
    public IReadOnlyList<long> Unlinked(int most) =>
        statements.All("SELECT number FROM report WHERE linked = 0 ORDER BY number LIMIT $1", r => r.GetInt64(0), most);

    /// <inheritdoc/>
    public void SetLinked(long number, bool linked) =>
        statements.Run("UPDATE report SET linked = $2 WHERE number = $1", number, linked ? 1 : 0);

    /// <inheritdoc/>
    public void SetWithdrawn(long number, bool withdrawn) =>
        statements.Run("UPDATE report SET withdrawn = $2 WHERE number = $1", number, withdrawn ? 1 : 0);

    private static ReportHead ReadHead(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1))
        {
            File = row.Text(2) ?? $"r{row.GetInt64(0)}",
            Title = row.Text(3),
            Outlet = row.Text(4),
            Url = row.Text(5),
            Published = row.Date(6),
            VersionOf = row.Number(7),
            IsWithdrawn = row.GetInt64(8) != 0,
            Credits = row.Lines(9),
        };

    private static KeptReport ReadRow(SqliteDataReader row)
    {
        var head = ReadHead(row);
        var report = new Report(row.GetString(11))
        {
            File = row.Text(2),
            Title = head.Title,
            Outlet = head.Outlet,
            Url = head.Url,
            Published = head.Published,
            Credits = row.Lines(10),
        };
        return new KeptReport(head, report);
    }
}
