using System.Globalization;
using Beleg.Ledger.Copies;
using Beleg.Text;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The tables of fingerprints and copies.</summary>
internal sealed class SqliteCopies(PreparedStatements statements, bool keeps) : ICopyTable
{
    private const string Columns = "SELECT report, original, by_date, share, share_of_original, words, passages FROM ";

    private readonly RowsRead<IReadOnlyList<CopyEdge>> edges = new(keeps);

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    /// <inheritdoc/>
    public void AddFingerprints(long report, IEnumerable<long> hashes)
    {
        foreach (var hash in hashes)
            statements.Run("INSERT OR IGNORE INTO fingerprint (hash, report) VALUES ($1, $2)", hash, report);
    }

    /// <inheritdoc/>
    public IReadOnlyList<long> With(long hash, int most) =>
        statements.All(
            "SELECT report FROM fingerprint WHERE hash = $1 ORDER BY report DESC LIMIT $2",
            r => r.GetInt64(0),
            hash,
            most
        );

    /// <inheritdoc/>
    public void Add(CopyEdge copy) =>
        statements.Run(
            "INSERT OR REPLACE INTO copy (report, original, by_date, share, share_of_original, words, passages) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7)",
            copy.From,
            copy.To,
            copy.Order == CopyOrder.ByDate ? 1 : 0,
            copy.Proof.ShareOfA,
            copy.Proof.ShareOfB,
            copy.Proof.Words,
            string.Join('\n', copy.Proof.Passages.Select(Line))
        );

    /// <inheritdoc/>
    public IReadOnlyList<CopyEdge> Of(IReadOnlyCollection<long> reports) =>
        [.. edges.Of([.. reports.Distinct()], Read).SelectMany(e => e).DistinctBy(e => (e.From, e.To))];

    /// <inheritdoc/>
    public IReadOnlyList<long> First(int most, long skip) =>
        statements.All(
            "SELECT report FROM copied WHERE first = 1 ORDER BY copies DESC, report LIMIT $1 OFFSET $2",
            r => r.GetInt64(0),
            most,
            skip
        );

    /// <inheritdoc/>
    public long CountFirst() => statements.First("SELECT count(*) FROM copied WHERE first = 1", r => r.GetInt64(0));

    /// <inheritdoc/>
    public IReadOnlyList<CopyEdge> All() => statements.All(Columns + "copy ORDER BY report, original", ReadRow);

    private Dictionary<long, IReadOnlyList<CopyEdge>> Read(IReadOnlyList<long> reports)
    {
        var from = Either("report").ToLookup(e => e.From);
        var to = Either("original").ToLookup(e => e.To);
        return reports.ToDictionary(r => r, r => (IReadOnlyList<CopyEdge>)[.. from[r], .. to[r]]);

        List<CopyEdge> Either(string side) =>
            statements.Of(
                Columns + $"{PreparedStatements.Wanted} CROSS JOIN copy ON {side} = wanted ORDER BY report, original",
                ReadRow,
                reports
            );
    }

    private static CopyEdge ReadRow(SqliteDataReader row) =>
        new(
            row.GetInt64(0),
            row.GetInt64(1),
            row.GetInt64(2) != 0 ? CopyOrder.ByDate : CopyOrder.Unknown,
            new CopyVerdict(row.GetDouble(3), row.GetDouble(4), (int)row.GetInt64(5), [.. row.Lines(6).Select(Passage)])
        );

    private static string Line(AlignedPassage p) =>
        string.Create(Invariant, $"{p.InA.Start} {p.InA.End} {p.InB.Start} {p.InB.End} {p.Words}");

    private static AlignedPassage Passage(string line)
    {
        Span<int> numbers = stackalloc int[5];
        var i = 0;
        foreach (var part in line.AsSpan().Split(' '))
            numbers[i++] = int.Parse(line.AsSpan(part), Invariant);
        return new AlignedPassage(new Span(numbers[0], numbers[1]), new Span(numbers[2], numbers[3]), numbers[4]);
    }
}
