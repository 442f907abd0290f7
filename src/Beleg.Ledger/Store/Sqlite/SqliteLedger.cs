using System.Collections.Concurrent;
using Beleg.Faults;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>
/// A ledger in one SQLite file, with a write-ahead log: readers see the ledger as it was when they began, while one writer
/// goes on. A transaction is on the disk when it is committed (synchronous = FULL). Can be used from many threads; each
/// session has a connection of its own.
/// </summary>
public sealed class SqliteLedger : ILedgerStore
{
    private readonly string path;
    private readonly SqliteOpenMode mode;

    // The one used last first: its pages of the ledger are in memory.
    private readonly ConcurrentStack<SqliteLine> idle = [];

    static SqliteLedger() => SQLitePCL.Batteries_V2.Init();

    private readonly int? mostPages;

    private SqliteLedger(string path, SqliteOpenMode mode, int? mostPages = null)
    {
        this.path = path;
        this.mode = mode;
        this.mostPages = mostPages;
        idle.Push(SqliteLine.Open(path, mode, mostPages));
    }

    /// <inheritdoc/>
    public string Place => path;

    /// <summary>Opens a ledger, or begins one where there is no file.</summary>
    /// <exception cref="FaultException">It cannot be used: BLG4001 to BLG4006.</exception>
    public static SqliteLedger OpenOrCreate(string path) => new(path, SqliteOpenMode.ReadWriteCreate);

    /// <summary>Opens a ledger that must be there; for reading only where the file may not be written.</summary>
    /// <exception cref="FaultException">It is not there (BLG4007) or cannot be used: BLG4001 to BLG4006.</exception>
    public static SqliteLedger Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new FaultException(
                new Fault(
                    FaultCode.LedgerMissing,
                    $"There is no ledger {path}. Begin one with: beleg add PATH… --ledger {path}"
                )
            );
        }

        try
        {
            return new SqliteLedger(path, SqliteOpenMode.ReadWrite);
        }
        catch (FaultException e) when (e.Fault.Code == FaultCode.LedgerReadOnly)
        {
            return OpenReadOnly(path);
        }
    }

    /// <summary>Opens a ledger for reading only.</summary>
    /// <exception cref="FaultException">It cannot be used: BLG4001 to BLG4006.</exception>
    public static SqliteLedger OpenReadOnly(string path) => new(path, SqliteOpenMode.ReadOnly);

    /// <summary>Opens a ledger that may not grow further than so many pages of 4 KiB, as on a full disk.</summary>
    internal static SqliteLedger OpenLimited(string path, int pages) => new(path, SqliteOpenMode.ReadWrite, pages);

    /// <inheritdoc/>
    public ILedgerSession Write() => Begin(deferred: false);

    /// <inheritdoc/>
    public ILedgerSession Read() => Begin(deferred: true);

    /// <inheritdoc/>
    public void Dispose()
    {
        while (idle.TryPop(out var line))
            line.Dispose();
    }

    private SqliteSession Begin(bool deferred)
    {
        var line = idle.TryPop(out var free) ? free : SqliteLine.Open(path, mode, mostPages);
        try
        {
            return new SqliteSession(line, deferred, idle.Push);
        }
        catch (SqliteException e)
        {
            idle.Push(line);
            throw SqliteFaults.Of(e, path);
        }
    }
}
