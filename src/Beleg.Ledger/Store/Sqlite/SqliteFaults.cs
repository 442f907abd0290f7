using Beleg.Faults;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>What SQLite complains of, told for people.</summary>
internal static class SqliteFaults
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The fault for an exception of SQLite.</summary>
    /// <param name="e">The exception.</param>
    /// <param name="place">The path of the ledger.</param>
    public static FaultException Of(SqliteException e, string place)
    {
        var (code, message) = e.SqliteErrorCode switch
        {
            Busy or Locked => (
                FaultCode.LedgerBusy,
                $"Another program has been writing to the ledger {place} for a minute. Nothing was changed; try again."
            ),
            ReadOnly => (
                FaultCode.LedgerReadOnly,
                $"The ledger {place} may only be read. Nothing was changed; check the permissions of the file and its folder."
            ),
            Full => (
                FaultCode.LedgerFull,
                $"There is no room left for the ledger {place}. What was added before is kept; make room and run it again."
            ),
            IoError => (
                FaultCode.LedgerFull,
                $"The disk did not take or give what the ledger {place} needs ({e.Message}). What was added before is kept; "
                    + "make room or check the disk, and run it again."
            ),
            Corrupt => (
                FaultCode.LedgerDamaged,
                $"The ledger {place} is damaged ({e.Message}). Put back a copy of it, or add the reports to a new one."
            ),
            NotADatabase => (FaultCode.NoLedger, $"{place} is no ledger. Name another file with --ledger."),
            CannotOpen => (
                FaultCode.LedgerReadOnly,
                $"The ledger {place} cannot be opened. Check that the folder is there and that you may write to it."
            ),
            _ => (FaultCode.LedgerDamaged, $"The ledger {place} cannot be used: {e.Message}"),
        };
        return new FaultException(new Fault(code, message), e);
    }
}
