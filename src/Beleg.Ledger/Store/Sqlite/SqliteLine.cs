using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>A connection with its prepared statements; used by one session at a time.</summary>
internal sealed class SqliteLine : IDisposable
{
    private const int SecondsToWait = 60;

    private SqliteLine(SqliteConnection connection, string place)
    {
        Connection = connection;
        Place = place;
        Statements = new PreparedStatements(connection, place);
    }

    public SqliteConnection Connection { get; }

    public PreparedStatements Statements { get; }

    /// <summary>The path of the ledger.</summary>
    public string Place { get; }

    /// <summary>Opens a connection and brings the tables to this version.</summary>
    /// <exception cref="Faults.FaultException">The ledger cannot be used: BLG4001 to BLG4006.</exception>
    public static SqliteLine Open(string path, SqliteOpenMode mode, int? mostPages)
    {
        var address = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = SecondsToWait,
        };
        var connection = new SqliteConnection(address.ToString());
        try
        {
            connection.Open();
            Prepare(connection, mode, mostPages);
            SqliteSchema.BringForward(connection, path);
            return new SqliteLine(connection, path);
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw SqliteFaults.Of(e, path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Statements.Dispose();
        Connection.Dispose();
    }

    private static void Prepare(SqliteConnection connection, SqliteOpenMode mode, int? mostPages)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            (mode == SqliteOpenMode.ReadOnly ? "" : "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ")
            + "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -131072; "
            + "PRAGMA wal_autocheckpoint = 4000; "
            + (mostPages is { } pages ? $"PRAGMA max_page_count = {pages.ToString(CultureInfo.InvariantCulture)}" : "");
        command.ExecuteNonQuery();
    }
}
