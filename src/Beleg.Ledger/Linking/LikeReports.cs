using System.Runtime.InteropServices;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Linking;

/// <summary>A report with those most like it: all that one of its sayings is compared with.</summary>
internal sealed class LikeReports
{
    // A word that more sayings have says little; those taken in last are looked at.
    private const int MostHolders = 200;

    private const int MostReports = 40;

    private readonly SayingsOfReports sayings;

    /// <summary>Finds the reports most like a report.</summary>
    /// <param name="table">Finds reports by words.</param>
    /// <param name="sayings">The sayings of reports.</param>
    /// <param name="report">The number of the report.</param>
    public LikeReports(ISayingTable table, SayingsOfReports sayings, long report)
    {
        this.sayings = sayings;
        Report = report;
        Sayings = sayings.Of(report);
        Reports = ReportsMostLike(table);
    }

    /// <summary>The number of the report.</summary>
    public long Report { get; }

    /// <summary>The sayings of the report.</summary>
    public IReadOnlyList<Saying> Sayings { get; }

    /// <summary>The reports most like it, the likest first.</summary>
    public IReadOnlyList<long> Reports { get; }

    /// <summary>All sayings of the report and of those; gathered anew each time.</summary>
    public IReadOnlyList<Saying> All => [.. Sayings, .. Reports.SelectMany(sayings.Of)];

    // By the telling words that their sayings share with those of the report.
    private List<long> ReportsMostLike(ISayingTable table)
    {
        var weights = new Dictionary<long, double>();
        foreach (var (key, weight) in Sayings.Where(s => s.Counts).SelectMany(SayingKeys.Of).DistinctBy(k => k.Key))
        {
            foreach (var other in table.ReportsSharing(key, MostHolders))
                CollectionsMarshal.GetValueRefOrAddDefault(weights, other, out _) += weight;
        }

        weights.Remove(Report);
        return [.. weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key).Take(MostReports).Select(w => w.Key)];
    }
}
