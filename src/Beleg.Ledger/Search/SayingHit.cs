using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Ledger.Search;

/// <summary>A saying that a search finds, with what a person narrows the search by.</summary>
/// <param name="Saying">The number of the saying.</param>
/// <param name="Report">The number of its report.</param>
/// <param name="Rank">How well it fits; the less, the better.</param>
public sealed record SayingHit(long Saying, long Report, double Rank)
{
    /// <summary>The number of the source; null where nobody can be told.</summary>
    public long? Source { get; init; }

    /// <summary>Who published the report.</summary>
    public string? Outlet { get; init; }

    /// <summary>The number of the story of the report; null where it has none yet.</summary>
    public long? Story { get; init; }

    /// <summary>When the report was published.</summary>
    public ReportDate? Published { get; init; }

    /// <summary>How the source stands to the words.</summary>
    public Position Position { get; init; }

    /// <summary>What the saying does.</summary>
    public Act Act { get; init; }

    /// <summary>True where it belongs to a contested claim.</summary>
    public bool IsContested { get; init; }
}
