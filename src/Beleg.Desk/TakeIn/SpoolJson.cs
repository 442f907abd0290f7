using System.Text.Json.Serialization;

namespace Beleg.Desk.TakeIn;

/// <summary>What the spool keeps, as its files say it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true
)]
[JsonSerializable(typeof(Batch))]
[JsonSerializable(typeof(ItemOutcome))]
[JsonSerializable(typeof(BatchTally))]
internal sealed partial class SpoolJson : JsonSerializerContext;
