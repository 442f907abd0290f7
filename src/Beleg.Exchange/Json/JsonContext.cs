using System.Text.Json.Serialization;

namespace Beleg.Exchange.Json;

/// <summary>The code that writes the nodes, made while compiling: no reflection when the program starts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata
)]
[JsonSerializable(typeof(ReportNode))]
internal sealed partial class JsonContext : JsonSerializerContext;
