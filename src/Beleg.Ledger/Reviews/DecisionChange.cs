namespace Beleg.Ledger.Reviews;

/// <summary>Something that a decision put elsewhere or set, kept so that it can be put back.</summary>
/// <param name="Kind">What.</param>
/// <param name="Entry">The number of what was changed: of a saying, a report, a commitment, a source, ….</param>
/// <param name="Before">Its value before; null for none.</param>
/// <param name="After">Its value after.</param>
public sealed record DecisionChange(ChangeKind Kind, long Entry, string? Before, string? After)
{
    /// <summary>How the report calls it, of a source in a report; else empty.</summary>
    public string Name { get; init; } = "";
}
