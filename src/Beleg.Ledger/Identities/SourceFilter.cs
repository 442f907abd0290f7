using Beleg.Sources;

namespace Beleg.Ledger.Identities;

/// <summary>Which sources a person wants to see. What is null is not asked.</summary>
public sealed record SourceFilter
{
    /// <summary>Every source that says something.</summary>
    public static SourceFilter All { get; } = new();

    /// <summary>Words of a name or their beginnings, all of which one of its names or several together must have.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of source it is.</summary>
    public SourceKind? Kind { get; init; }
}
