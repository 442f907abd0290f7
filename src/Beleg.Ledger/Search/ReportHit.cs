using Beleg.Text;

namespace Beleg.Ledger.Search;

/// <summary>A report whose text or headline a search finds, with what a person narrows the search by.</summary>
/// <param name="Report">The number of the report.</param>
/// <param name="Rank">How well it fits; the less, the better.</param>
public sealed record ReportHit(long Report, double Rank)
{
    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The number of its story; null where it has none yet.</summary>
    public long? Story { get; init; }

    /// <summary>When it was published.</summary>
    public ReportDate? Published { get; init; }
}
