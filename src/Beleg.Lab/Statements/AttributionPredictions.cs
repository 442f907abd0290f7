using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Beleg.German;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Statements;

/// <summary>Writes what is found in the documents of a corpus, in the form that the published metric is computed from.</summary>
public static class AttributionPredictions
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one line for a document: its id and its statements, spans in code points.</summary>
    public static void Write(
        GermanAnalyzer analyzer,
        AttributionFinder finder,
        QuotationDocument document,
        TextWriter output
    )
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var points = new CodePoints(document.Text);
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteStartArray("statements");
            foreach (var attribution in finder.Find(analyzer.Analyze(document.Text)))
                Write(json, attribution, points);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(line.WrittenSpan));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, Attribution attribution, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteString("type", attribution.Type.ToString());
        json.WriteString("medium", attribution.Medium.ToString());
        Write(json, "content", attribution.Content, points);
        Write(json, "speaker", attribution.Speaker, points);
        Write(json, "cue", attribution.Cue, points);
        Write(json, "frame", attribution.Frame, points);
        Write(json, "addressee", attribution.Addressee, points);
        json.WriteNumber("confidence", Math.Round(attribution.Confidence, 4));
        json.WriteString("because", string.Join("; ", attribution.Because));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Passage? passage, CodePoints points)
    {
        if (passage is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("spans");
        foreach (var span in passage.Spans.Select(points.FromUtf16))
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
