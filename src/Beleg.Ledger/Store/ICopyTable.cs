using Beleg.Ledger.Copies;

namespace Beleg.Ledger.Store;

/// <summary>Fingerprints of reports, and which report copies which.</summary>
public interface ICopyTable
{
    /// <summary>Adds the fingerprints of a report.</summary>
    void AddFingerprints(long report, IEnumerable<long> hashes);

    /// <summary>The reports that have a fingerprint, those taken in last first.</summary>
    IReadOnlyList<long> With(long hash, int most);

    /// <summary>Adds a copy.</summary>
    void Add(CopyEdge copy);

    /// <summary>The copies that reports are, or are the originals of, each once; by report.</summary>
    IReadOnlyList<CopyEdge> Of(IReadOnlyCollection<long> reports);

    /// <summary>The reports that others have passages of and that have none of an earlier one, those of most copies first.</summary>
    /// <param name="most">How many.</param>
    /// <param name="skip">How many before them are left out.</param>
    IReadOnlyList<long> First(int most, long skip);

    /// <summary>How many these are.</summary>
    long CountFirst();

    /// <summary>All copies.</summary>
    IReadOnlyList<CopyEdge> All();
}
