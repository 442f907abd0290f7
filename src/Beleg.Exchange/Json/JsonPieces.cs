using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Beleg.Exchange.Json;

/// <summary>Writes JSON piece by piece, each in one line, so that no text is held whole and the lines are told outside.</summary>
internal sealed class JsonPieces : IDisposable
{
    private readonly TextWriter output;
    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly Utf8JsonWriter json;

    public JsonPieces(TextWriter output)
    {
        this.output = output;
        json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = new ReadableEncoder() });
    }

    public void Dispose() => json.Dispose();

    /// <summary>Writes what stands between pieces as it is.</summary>
    public void Raw(string text) => output.Write(text);

    /// <summary>Writes one value.</summary>
    public void Value(Action<Utf8JsonWriter> write)
    {
        write(json);
        json.Flush();
        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        bytes.ResetWrittenCount();
        json.Reset();
    }

    /// <summary>Writes an array, an item a line.</summary>
    public void List<T>(IEnumerable<T> items, Action<T> write)
    {
        var isEmpty = true;
        foreach (var item in items)
        {
            output.Write(isEmpty ? "[\n" : ",\n");
            write(item);
            isEmpty = false;
        }

        output.Write(isEmpty ? "[]" : "\n]");
    }
}
