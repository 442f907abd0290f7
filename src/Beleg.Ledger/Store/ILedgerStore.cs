namespace Beleg.Ledger.Store;

/// <summary>
/// Where a ledger lies: the port that every database implements. Nothing above it knows which one. What a store throws is a
/// <see cref="Faults.FaultException"/> with a code from 4001 on.
/// </summary>
public interface ILedgerStore : IDisposable
{
    /// <summary>Where it lies, as a person would name it.</summary>
    string Place { get; }

    /// <summary>
    /// Begins to write. There is one writer at a time, in all processes; another waits, and gives up with BLG4005 after a
    /// minute. What was written is there after <see cref="ILedgerSession.Commit"/>, all of it, or not at all.
    /// </summary>
    ILedgerSession Write();

    /// <summary>Begins to read; sees the ledger as it is now, whatever is written meanwhile.</summary>
    ILedgerSession Read();
}
