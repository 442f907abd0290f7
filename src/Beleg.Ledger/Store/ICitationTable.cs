using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Store;

/// <summary>Which sayings came through which outlets and agencies.</summary>
public interface ICitationTable
{
    /// <summary>Adds a citation; its saying must be there.</summary>
    void Add(Citation citation);

    /// <summary>The citations of reports, by report and saying.</summary>
    IReadOnlyList<Citation> OfReports(IEnumerable<long> reports);

    /// <summary>
    /// Who carries the words of a source: who publishes the reports, is cited for the statement, is credited by the report; each
    /// by most statements first. What can only name an outlet is left out, and so are withdrawn reports.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="looked">How many of its statements are looked at, those published last first.</param>
    IReadOnlyList<Carrier> CarriersOf(long source, int looked);

    /// <summary>Who takes from whom, the most first.</summary>
    /// <param name="most">How many pairs of outlets and those they take from.</param>
    IReadOnlyList<PressUse> Uses(int most);

    /// <summary>Who takes from an agency or outlet, by the name as reports have it.</summary>
    IReadOnlyList<PressUse> UsesOf(string name);

    /// <summary>The numbers of the reports that credit or cite a name as reports have it, those taken in last first.</summary>
    IReadOnlyList<long> ReportsOn(string name, int most);

    /// <summary>All citations, by report.</summary>
    IReadOnlyList<Citation> All();
}
