using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>What origins need to know of a report.</summary>
/// <param name="Number">Its number in the ledger.</param>
/// <param name="File">The name that people know it by: "01-kuestenbote".</param>
public sealed record OriginReport(long Number, string File)
{
    /// <summary>Who published it; null where that is not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published, to the precision known.</summary>
    public ReportDate? Published { get; init; }

    /// <summary>The agencies and outlets it credits, by the names a reading gives them.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];
}
