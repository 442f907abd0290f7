using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Beleg.Desk.Accounts;

/// <summary>The list of users as its file says it.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(ImmutableArray<DeskUser>))]
internal sealed partial class UserJson : JsonSerializerContext;
