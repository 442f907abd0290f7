using Beleg.Ledger.Origins;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The table of citations.</summary>
internal sealed class SqliteCitations(PreparedStatements statements, bool keeps) : ICitationTable
{
    private const string Columns = "SELECT citation.report, citation.name, kind, saying, depth, spans FROM ";

    private const string OfSaying = "JOIN saying ON saying.number = citation.saying ORDER BY ";

    private const string UseColumns = "SELECT name, outlet, credits, citations, copies FROM press_use ";

    private readonly RowsRead<IReadOnlyList<Citation>> cited = new(keeps);

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
    public IReadOnlyList<Citation> OfReports(IEnumerable<long> reports) =>
        [.. cited.Of([.. reports.Distinct()], Read).SelectMany(c => c)];

    /// <inheritdoc/>
    public IReadOnlyList<Carrier> CarriersOf(long source, int looked) =>
        [
            .. Carriers(CarrierWay.Publishes, "report.outlet", "", source, looked),
            .. Carriers(
                CarrierWay.IsCited,
                "citation.name",
                $"JOIN citation ON citation.saying = said.number AND kind IN ('{nameof(CitedKind.Outlet)}', '{nameof(CitedKind.Agency)}')",
                source,
                looked
            ),
            .. Carriers(
                CarrierWay.IsCredited,
                "credit.name",
                "JOIN credit ON credit.report = said.report",
                source,
                looked
            ),
        ];

    /// <inheritdoc/>
    public IReadOnlyList<PressUse> Uses(int most) =>
        statements.All(UseColumns + "ORDER BY credits + citations + copies DESC LIMIT $1", ReadUse, most);

    /// <inheritdoc/>
    public IReadOnlyList<PressUse> UsesOf(string name) =>
        statements.All(UseColumns + "WHERE name = $1 ORDER BY outlet", ReadUse, name);

    /// <inheritdoc/>
    public IReadOnlyList<long> ReportsOn(string name, int most) =>
        statements.All(
            "SELECT report FROM credit WHERE name = $1 UNION "
                + $"SELECT report FROM citation WHERE name = $1 AND kind IN ('{nameof(CitedKind.Outlet)}', '{nameof(CitedKind.Agency)}') "
                + "ORDER BY report DESC LIMIT $2",
            r => r.GetInt64(0),
            name,
            most
        );

    /// <inheritdoc/>
    public IReadOnlyList<Citation> All() =>
        statements.All(Columns + "citation " + OfSaying + "citation.report, saying, citation.name", ReadRow);

    private Dictionary<long, IReadOnlyList<Citation>> Read(IReadOnlyList<long> reports)
    {
        var found = statements
            .Of(
                Columns
                    + $"{PreparedStatements.Wanted} CROSS JOIN citation ON citation.report = wanted "
                    + OfSaying
                    + "saying, citation.name",
                ReadRow,
                reports
            )
            .ToLookup(c => c.Report);
        return reports.ToDictionary(r => r, r => (IReadOnlyList<Citation>)[.. found[r]]);
    }

    private List<Carrier> Carriers(CarrierWay way, string name, string join, long source, int most) =>
        statements.All(
            $"SELECT {name}, count(*), count(DISTINCT said.report) FROM (SELECT number, report FROM saying "
                + "WHERE source = $1 AND told = 0 ORDER BY published DESC, number DESC LIMIT $2) said "
                + $"JOIN report ON report.number = said.report AND withdrawn = 0 {join} WHERE {name} IS NOT NULL "
                + $"GROUP BY {name} ORDER BY count(*) DESC, {name}",
            row => new Carrier(row.GetString(0), way, row.GetInt64(1), row.GetInt64(2)),
            source,
            most
        );

    private static PressUse ReadUse(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4));

    private static Citation ReadRow(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), Enum.Parse<CitedKind>(row.GetString(2)))
        {
            Saying = row.GetInt64(3),
            Depth = (int)row.GetInt64(4),
            Spans = SayingColumns.Spans(row.GetString(5)),
        };
}
