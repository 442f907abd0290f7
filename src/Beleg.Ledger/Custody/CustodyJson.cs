using System.Text.Json.Serialization;

namespace Beleg.Ledger.Custody;

/// <summary>How entries are written, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    WriteIndented = false
)]
[JsonSerializable(typeof(CustodyBody))]
internal sealed partial class CustodyJson : JsonSerializerContext;
