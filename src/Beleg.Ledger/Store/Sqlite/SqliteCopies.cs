using System.Globalization;
using Beleg.Ledger.Copies;
using Beleg.Text;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The tables of fingerprints and copies.</summary>
internal sealed class SqliteCopies(PreparedStatements statements) : ICopyTable
{
    private const string Columns =
        "SELECT report, original, by_date, share, share_of_original, words, passages FROM copy ";

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
    public IReadOnlyList<CopyEdge> Of(long report) =>
        [
            .. statements.All(Columns + "WHERE report = $1 ORDER BY original", ReadRow, report),
            .. statements.All(Columns + "WHERE original = $1 ORDER BY report", ReadRow, report),
        ];

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
    public IReadOnlyList<CopyEdge> All() => statements.All(Columns + "ORDER BY report, original", ReadRow);

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
