using Beleg.Ledger.Reports;

namespace Beleg.Ledger.Store;

/// <summary>What readings found. A reading by another version of Beleg is added; the ones before it stay.</summary>
public interface IReadingTable
{
    /// <summary>Adds a reading, or does nothing where the same reader read the report before.</summary>
    void Add(KeptReading reading);

    /// <summary>The newest reading of a report, or null.</summary>
    KeptReading? Latest(long report);

    /// <summary>The numbers of the reports whose newest reading is by another reader, in order.</summary>
    IReadOnlyList<long> NotBy(string reader);

    /// <summary>All readings, one after the other, by report and then by age.</summary>
    IEnumerable<StoredReading> All();
}
