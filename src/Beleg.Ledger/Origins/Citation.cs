using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>A report says that it has something from another outlet or agency: "wie die „Zeit“ berichtet".</summary>
/// <param name="Report">The number of the report that cites.</param>
/// <param name="Name">Whom it cites, as the report words the name or as the word lists have it.</param>
/// <param name="Kind">What is cited.</param>
public sealed record Citation(long Report, string Name, CitedKind Kind)
{
    /// <summary>The number of the saying that it is about; null where it is about all of the report.</summary>
    public long? Saying { get; init; }

    /// <summary>Where that saying stands; empty where the citation is about all of the report.</summary>
    public ImmutableArray<Span> Spans { get; init; } = [];

    /// <summary>How near to the origin it is: "wie die dpa unter Berufung auf den „Spiegel“ meldet" has two.</summary>
    public int Depth { get; init; }
}
