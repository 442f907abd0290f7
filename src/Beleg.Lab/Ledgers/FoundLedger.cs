using System.Collections.Immutable;

namespace Beleg.Lab.Ledgers;

/// <summary>What a ledger found in the reports of a story, as plain records.</summary>
/// <param name="Reports">The reports.</param>
/// <param name="Sayings">The sayings.</param>
public sealed record FoundLedger(ImmutableArray<FoundReport> Reports, ImmutableArray<FoundSaying> Sayings)
{
    /// <summary>The claims.</summary>
    public ImmutableArray<FoundClaim> Claims { get; init; } = [];

    /// <summary>The relations between sayings.</summary>
    public ImmutableArray<FoundRelation> Relations { get; init; } = [];

    /// <summary>The groups of reports.</summary>
    public ImmutableArray<FoundGroup> Groups { get; init; } = [];

    /// <summary>The open points.</summary>
    public ImmutableArray<FoundOpenPoint> OpenPoints { get; init; } = [];
}
