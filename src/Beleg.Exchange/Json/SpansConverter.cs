using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>Writes spans as pairs on one line, "[[0, 131], [132, 200]]", also where the rest is indented.</summary>
internal sealed class SpansConverter : JsonConverter<ImmutableArray<Span>>
{
    /// <inheritdoc/>
    public override ImmutableArray<Span> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var pairs = ImmutableArray.CreateBuilder<Span>();
        Expect(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Expect(ref reader, JsonTokenType.StartArray);
            reader.Read();
            var start = reader.GetInt32();
            reader.Read();
            pairs.Add(new Span(start, reader.GetInt32()));
            reader.Read();
            Expect(ref reader, JsonTokenType.EndArray);
        }

        return pairs.ToImmutable();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ImmutableArray<Span> value, JsonSerializerOptions options)
    {
        var line = new StringBuilder("[");
        foreach (var span in value)
        {
            if (line.Length > 1)
                line.Append(options.WriteIndented ? ", " : ",");
            line.Append(CultureInfo.InvariantCulture, $"[{span.Start}")
                .Append(options.WriteIndented ? ", " : ",")
                .Append(CultureInfo.InvariantCulture, $"{span.End}]");
        }

        writer.WriteRawValue(line.Append(']').ToString());
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type)
            throw new JsonException("Spans are pairs of numbers.");
    }
}
