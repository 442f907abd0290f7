using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Store;

/// <summary>Which sayings came through which outlets and agencies.</summary>
public interface ICitationTable
{
    /// <summary>Adds a citation; its saying must be there.</summary>
    void Add(Citation citation);

    /// <summary>The citations of a report, by saying.</summary>
    IReadOnlyList<Citation> OfReport(long report);

    /// <summary>All citations, by report.</summary>
    IReadOnlyList<Citation> All();
}
