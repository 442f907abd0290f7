using System.Text.Json;
using System.Text.Json.Serialization;
using Beleg.Text;

namespace Beleg.Lab.Readings;

/// <summary>Reads [start, end) in code points of a text as a span in UTF-16.</summary>
/// <param name="units">The UTF-16 offset of each code point, and one more for the end.</param>
internal sealed class CodePointSpans(IReadOnlyList<int> units) : JsonConverter<Span>
{
    /// <inheritdoc/>
    public override Span Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonSerializer.Deserialize<int[]>(ref reader) is not [var start, var end])
            throw new JsonException("a span is no pair of numbers.");
        return start >= 0 && start < end && end < units.Count
            ? new Span(units[start], units[end])
            : throw new JsonException($"the span [{start}, {end}] does not lie in the text.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Span value, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}
