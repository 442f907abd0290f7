using System.Collections.Immutable;

namespace Beleg.Ledger.Developments;

/// <summary>What a later report makes of something that was outstanding.</summary>
/// <param name="Point">The number of the open point.</param>
/// <param name="Kind">What has become of it.</param>
/// <param name="Score">How well it fits, above 0 and up to 1.</param>
public sealed record Development(long Point, DevelopmentKind Kind, double Score)
{
    /// <summary>The number of the saying that tells; null where only an open point of the later report does.</summary>
    public long? Saying { get; init; }

    /// <summary>The number of the open point of the later report that takes it up; null where none does.</summary>
    public long? LaterPoint { get; init; }

    /// <summary>The evidence, in words for people.</summary>
    public ImmutableArray<string> Because { get; init; } = [];
}
