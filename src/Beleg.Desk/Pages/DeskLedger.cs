using Beleg.Ledger.Store;

namespace Beleg.Desk.Pages;

/// <summary>The ledger that the desk shows, open as long as the desk runs.</summary>
/// <param name="store">Where it lies.</param>
public sealed class DeskLedger(ILedgerStore store)
{
    /// <summary>For what writes: decisions go through <see cref="Ledger.LedgerBook"/>.</summary>
    public ILedgerStore Store => store;

    /// <summary>Begins to read; the caller ends it. Each request has one session and sees one state of the ledger.</summary>
    public ILedgerSession Read() => store.Read();
}
