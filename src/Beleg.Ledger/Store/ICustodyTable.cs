using Beleg.Ledger.Custody;

namespace Beleg.Ledger.Store;

/// <summary>The custody log. Entries are added at its end and never changed.</summary>
public interface ICustodyTable
{
    /// <summary>The last entry, or null.</summary>
    CustodyEntry? Last { get; }

    /// <summary>Adds the entry after the last.</summary>
    void Append(CustodyEntry entry);

    /// <summary>Adds what happened, as the entry after the last.</summary>
    void Append(CustodyFact fact, DateTimeOffset time) => Append(CustodyEntry.After(Last, fact, time));

    /// <summary>All entries in order, one after the other.</summary>
    IEnumerable<CustodyEntry> All();
}
