using System.Globalization;
using Beleg.Ledger.Identities;
using Beleg.Sources;
using Beleg.Text;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The tables of sources.</summary>
internal sealed class SqliteSources(PreparedStatements statements, bool keeps) : ISourceTable
{
    private const string Columns =
        "SELECT number, name, kind, names, roles, "
        + "(SELECT group_concat(key, char(10)) FROM source_key WHERE source = number), merged_into, called FROM source ";

    // Every town has a fire brigade: of those that came in last one may be meant.
    private const int MostWithKey = 64;

    // "a" begins a name of half of all.
    private const int MostOfName = 2_000;

    /// <summary>The columns of a tie, as <see cref="ReadTie"/> takes them.</summary>
    internal const string TieColumns =
        "SELECT report_source.report, report_source.id, source, name, verdict, evidence, may_be FROM report_source ";

    private readonly RowsRead<(LedgerSource? Source, long? MergedInto)> sources = new(keeps);

    /// <inheritdoc/>
    public LedgerSource Add(Func<long, LedgerSource> open)
    {
        var number = statements.Insert("INSERT INTO source (name, kind, names, roles) VALUES ('', '', '', '')");
        var source = open(number);
        Set(source);
        return source;
    }

    /// <inheritdoc/>
    public void Set(LedgerSource source)
    {
        statements.Run(
            "UPDATE source SET name = $2, kind = $3, names = $4, roles = $5, called = $6 WHERE number = $1",
            source.Number,
            source.Name,
            source.Kind.ToString(),
            string.Join('\n', source.Names),
            string.Join('\n', source.Roles.Select(Line)),
            source.Called
        );
        foreach (var key in source.Keys)
            statements.Run("INSERT OR IGNORE INTO source_key (key, source) VALUES ($1, $2)", key, source.Number);
    }

    /// <inheritdoc/>
    public void Reset(LedgerSource source)
    {
        statements.Run("DELETE FROM source_key WHERE source = $1", source.Number);
        Set(source);
    }

    /// <inheritdoc/>
    public LedgerSource? Get(long number)
    {
        var row = Row(number);
        return row.MergedInto is { } other ? Get(other) : row.Source;
    }

    /// <inheritdoc/>
    public LedgerSource? Own(long number) => Row(number).Source;

    /// <inheritdoc/>
    public IReadOnlyList<LedgerSource> With(IEnumerable<string> keys) =>
        [
            .. keys.Distinct(StringComparer.Ordinal)
                .SelectMany(key =>
                    statements.All(
                        "SELECT source FROM source_key WHERE key = $1 ORDER BY source DESC LIMIT $2",
                        r => r.GetInt64(0),
                        key,
                        MostWithKey
                    )
                )
                .Distinct()
                .Order()
                .Select(Get)
                .OfType<LedgerSource>(),
        ];

    /// <inheritdoc/>
    public IReadOnlyList<(LedgerSource Source, long Sayings)> List(int most, long skip) =>
        [
            .. statements
                .All(
                    "SELECT source, count(*) FROM saying WHERE source IS NOT NULL GROUP BY source "
                        + "ORDER BY count(*) DESC, source LIMIT $1 OFFSET $2",
                    r => (Number: r.GetInt64(0), Sayings: r.GetInt64(1)),
                    most,
                    skip
                )
                .Select(row => (Get(row.Number)!, row.Sayings)),
        ];

    /// <inheritdoc/>
    public IReadOnlyList<(LedgerSource Source, long Statements)> Speakers(SourceFilter filter, int most, long skip) =>
        [
            .. statements
                .All(
                    $"SELECT number, statements {Speaking(filter)} ORDER BY statements DESC, number LIMIT $3 OFFSET $4",
                    r => (Number: r.GetInt64(0), Statements: r.GetInt64(1)),
                    Match(filter.Name),
                    filter.Kind?.ToString(),
                    most,
                    skip
                )
                .Select(row => (Get(row.Number)!, row.Statements)),
        ];

    /// <inheritdoc/>
    public long CountSpeakers(SourceFilter filter) =>
        statements.First(
            $"SELECT count(*) {Speaking(filter)}",
            r => r.GetInt64(0),
            Match(filter.Name),
            filter.Kind?.ToString()
        );

    /// <inheritdoc/>
    public void Tie(SourceTie tie) =>
        statements.Run(
            "INSERT OR REPLACE INTO report_source (report, id, source, name, verdict, evidence, may_be) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7)",
            tie.Report,
            tie.Id,
            tie.Source,
            tie.Name,
            tie.Verdict.ToString(),
            tie.Because,
            string.Join(' ', tie.MayBe)
        );

    /// <inheritdoc/>
    public IReadOnlyList<SourceTie> OfReport(long report) =>
        statements.All(TieColumns + "WHERE report = $1 ORDER BY id", ReadTie, report);

    /// <inheritdoc/>
    public IReadOnlyList<SourceTie> OfSource(long source) =>
        statements.All(TieColumns + "WHERE source = $1 ORDER BY report, id", ReadTie, source);

    /// <inheritdoc/>
    public IReadOnlyList<SourceTie> LastOfSource(long source, int most) =>
        statements.All(TieColumns + "WHERE source = $1 ORDER BY report DESC, id LIMIT $2", ReadTie, source, most);

    /// <inheritdoc/>
    public IReadOnlyList<SourceTie> LastInDoubt(long source, int most) =>
        statements.All(
            TieColumns + "WHERE source = $1 AND may_be <> '' ORDER BY report DESC, id LIMIT $2",
            ReadTie,
            source,
            most
        );

    /// <inheritdoc/>
    public void RemoveTies(long report) => statements.Run("DELETE FROM report_source WHERE report = $1", report);

    /// <inheritdoc/>
    public void Merge(long number, long into)
    {
        statements.Run("UPDATE report_source SET source = $2 WHERE source = $1", number, into);
        statements.Run("UPDATE saying SET source = $2 WHERE source = $1", number, into);
        statements.Run("UPDATE commitment_party SET source = $2 WHERE source = $1", number, into);
        statements.Run("DELETE FROM source_key WHERE source = $1", number);
        Lead(number, into);
    }

    /// <inheritdoc/>
    public long? HeirOf(long number) =>
        statements.First("SELECT merged_into FROM source WHERE number = $1", r => r.Number(0), number);

    /// <inheritdoc/>
    public void Lead(long number, long? into) =>
        statements.Run("UPDATE source SET merged_into = $2 WHERE number = $1", number, into);

    private (LedgerSource? Source, long? MergedInto) Row(long number) =>
        sources.Of(number, n => statements.First(Columns + "WHERE number = $1", ReadRow, n));

    private static string Speaking(SourceFilter filter)
    {
        var kind = filter.Kind is null ? "" : " AND kind = $2";
        // The plus keeps SQLite from going through all who speak, in order, to find the few that have the name.
        return Match(filter.Name).Length == 0
            ? $"FROM source WHERE statements > 0{kind}"
            : "FROM source WHERE number IN (SELECT rowid FROM source_search WHERE source_search MATCH $1 "
                + $"ORDER BY rowid DESC LIMIT {MostOfName.ToString(CultureInfo.InvariantCulture)}) "
                + $"AND +statements > 0{kind.Replace("kind", "+kind", StringComparison.Ordinal)}";
    }

    // Quoted, so that no word is taken for an operator of FTS5; each may be the beginning of one.
    private static string Match(string? name)
    {
        var words = new string([.. (name ?? "").Select(c => char.IsLetterOrDigit(c) ? c : ' ')]);
        return string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"\"{word}\"*"));
    }

    private static (LedgerSource? Source, long? MergedInto) ReadRow(SqliteDataReader row) =>
        (
            new LedgerSource(row.GetInt64(0), row.GetString(1), Enum.Parse<SourceKind>(row.GetString(2)))
            {
                Names = row.Lines(3),
                Roles = [.. row.Lines(4).Select(Role)],
                Keys = [.. row.Lines(5).Order(StringComparer.Ordinal)],
                Called = row.Text(7),
            },
            row.Number(6)
        );

    /// <summary>A row of <see cref="TieColumns"/>.</summary>
    internal static SourceTie ReadTie(SqliteDataReader row) =>
        new(
            row.GetInt64(0),
            row.GetString(1),
            row.GetInt64(2),
            row.GetString(3),
            Enum.Parse<Verdict>(row.GetString(4)),
            row.GetString(5)
        )
        {
            MayBe = row.Numbers(6),
        };

    private static string Line(RoleHeld held) =>
        string.Join('\t', held.Role, held.Affiliation, held.First?.ToString(), held.Last?.ToString());

    private static RoleHeld Role(string line)
    {
        var fields = line.Split('\t');
        return new RoleHeld(fields[0], fields[1].Length == 0 ? null : fields[1], Date(fields[2]), Date(fields[3]));
    }

    private static ReportDate? Date(string field) => ReportDate.TryParse(field, out var date) ? date : null;
}
