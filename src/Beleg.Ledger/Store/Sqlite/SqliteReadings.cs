using System.IO.Compression;
using System.Text;
using Beleg.Ledger.Reports;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The table of readings. Their JSON repeats much and is kept compressed.</summary>
internal sealed class SqliteReadings(PreparedStatements statements) : IReadingTable
{
    // Of eleven levels the one after which more time gives little.
    private const int Quality = 4;
    private const int Window = 18;

    private const string Newest =
        "SELECT report, reader, body FROM reading WHERE report = $1 ORDER BY number DESC LIMIT 1";

    /// <inheritdoc/>
    public void Add(KeptReading reading) =>
        statements.Run(
            "INSERT INTO reading (report, reader, hash, body) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            reading.Report,
            reading.Reader,
            reading.Hash,
            Compressed(reading.Json)
        );

    /// <inheritdoc/>
    public KeptReading? Latest(long report) => statements.First(Newest, ReadRow, report);

    /// <inheritdoc/>
    public IReadOnlyList<long> NotBy(string reader) =>
        statements.All(
            "SELECT number FROM report WHERE $1 IS NOT (SELECT reader FROM reading WHERE report = report.number "
                + "ORDER BY reading.number DESC LIMIT 1) ORDER BY number",
            r => r.GetInt64(0),
            reader
        );

    /// <inheritdoc/>
    public IEnumerable<StoredReading> All() =>
        statements
            .Pages(
                "SELECT report, reader, body, hash, number FROM reading WHERE number > $1 ORDER BY number LIMIT $2",
                row => (Reading: new StoredReading(ReadRow(row), row.GetString(3)), Number: row.GetInt64(4)),
                row => row.Number
            )
            .Select(row => row.Reading);

    private static KeptReading ReadRow(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), Expanded(row.GetFieldValue<byte[]>(2)));

    private static byte[] Compressed(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, target, out var written, Quality, Window))
            throw new InvalidOperationException("Brotli needs more room than it says that it needs.");
        return target[..written];
    }

    private static string Expanded(byte[] body)
    {
        using var stream = new BrotliStream(new MemoryStream(body), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
