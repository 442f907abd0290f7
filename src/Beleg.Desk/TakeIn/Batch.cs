using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Beleg.Desk.TakeIn;

/// <summary>Texts that were handed in together. Never changed: what becomes of them is written beside it.</summary>
/// <param name="Who">Who handed them in.</param>
/// <param name="Time">When, in UTC.</param>
/// <param name="LastReport">The number of the last report that the ledger had then: what came in later is new.</param>
/// <param name="Items">The texts.</param>
public sealed record Batch(string Who, DateTimeOffset Time, long LastReport, ImmutableArray<BatchItem> Items)
{
    /// <summary>Its number in the spool, from 1: people call it "b12".</summary>
    [JsonIgnore]
    public long Number { get; init; }

    /// <summary>What people call it.</summary>
    [JsonIgnore]
    public string Label => $"b{Number}";
}
