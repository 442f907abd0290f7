using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>Something whose origin is asked for: a saying, or all of a report.</summary>
/// <param name="Report">The number of the report.</param>
/// <param name="Saying">The number of the saying; null for all of the report.</param>
public sealed record OriginMember(long Report, long? Saying = null)
{
    /// <summary>The number of the claim that it makes; null where none is known. Sayings of one claim say the same.</summary>
    public long? Claim { get; init; }

    /// <summary>Where the saying stands; empty for all of the report.</summary>
    public ImmutableArray<Span> Spans { get; init; } = [];
}
