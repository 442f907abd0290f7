using Beleg.Ledger.Reports;
using Beleg.Text;

namespace Beleg.Ledger.Store;

/// <summary>The reports of a ledger. They are added and never changed.</summary>
public interface IReportTable
{
    /// <summary>How many there are, withdrawn ones too.</summary>
    long Count { get; }

    /// <summary>The number of the report that was added last; 0 where there is none.</summary>
    long Last { get; }

    /// <summary>Adds a report, which must not be there yet.</summary>
    /// <param name="id">The id of its canonical form.</param>
    /// <param name="report">The report.</param>
    /// <param name="versionOf">The number of the report that it is a later version of.</param>
    KeptReport Add(string id, Report report, long? versionOf);

    /// <summary>True when a report with this id is there.</summary>
    bool Holds(string id);

    /// <summary>Writes whom a report credits, in its publication or in its text.</summary>
    void SetCredits(long number, IEnumerable<string> credits);

    /// <summary>The head of the report of a number, or null.</summary>
    ReportHead? Head(long number);

    /// <summary>The heads of the reports of these numbers that are there, in order of numbers.</summary>
    IReadOnlyList<ReportHead> Heads(IEnumerable<long> numbers);

    /// <summary>All heads in the order of taking in, one after the other.</summary>
    IEnumerable<ReportHead> AllHeads();

    /// <summary>The report of a number, or null.</summary>
    KeptReport? Get(long number);

    /// <summary>The reports whose id begins so; two at the most, for more tell no more.</summary>
    IReadOnlyList<KeptReport> WithIdPrefix(string prefix);

    /// <summary>The report that came in last from an address, or null.</summary>
    KeptReport? LatestAt(string url);

    /// <summary>All reports in the order of taking in, one after the other.</summary>
    IEnumerable<KeptReport> All();

    /// <summary>The numbers of the reports that are not yet linked with what is there, in order.</summary>
    IReadOnlyList<long> Unlinked(int most);

    /// <summary>Notes whether a report is linked with what is there.</summary>
    void SetLinked(long number, bool linked);

    /// <summary>Takes a report out of the story, or back into it.</summary>
    void SetWithdrawn(long number, bool withdrawn);
}
