using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>
/// What is known of how reports depend on one another. It may hold more reports than are asked about: a report between two
/// others can join them. The order means nothing.
/// </summary>
/// <param name="Reports">The reports, each once.</param>
public sealed record OriginEvidence(ImmutableArray<OriginReport> Reports)
{
    /// <summary>The reports that share passages; those of reports that are not among <see cref="Reports"/> are left out.</summary>
    public ImmutableArray<SharedText> Copies { get; init; } = [];

    /// <summary>Who cites whom; those of reports that are not among <see cref="Reports"/> are left out.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];
}
