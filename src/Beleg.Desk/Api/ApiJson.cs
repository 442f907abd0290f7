using System.Text.Json;
using System.Text.Json.Serialization;
using Beleg.Exchange.Json;

namespace Beleg.Desk.Api;

/// <summary>What is sent to the interface, and what of its answers is its own.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TextAsked))]
[JsonSerializable(typeof(DecisionAsked))]
[JsonSerializable(typeof(BatchNode))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Writes as all answers are written: indented, letters beyond ASCII as they are.</summary>
    public static ApiJson Readable { get; } =
        new(
            new JsonSerializerOptions(JsonSerializerDefaults.Web)
            {
                WriteIndented = true,
                NewLine = "\n",
                Encoder = new ReadableEncoder(),
            }
        );
}
