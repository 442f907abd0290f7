using System.Text.Json;
using Beleg.Faults;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>
/// Writes a reading as JSON. Spans are [start, end) in Unicode code points of "text"; a part that the text does not give is
/// null; letters beyond ASCII stand as they are. A surrogate without its partner is written as U+FFFD, which counts as one
/// code point as it does.
/// </summary>
public static class ReadingJson
{
    private static readonly JsonContext Indented = new(Options(indented: true));
    private static readonly JsonContext OneLine = new(Options(indented: false));

    /// <summary>The reading over many lines, for people and tools alike.</summary>
    public static string Write(Reading reading) =>
        JsonSerializer.Serialize(ReportNode.Of(reading), Indented.ReportNode);

    /// <summary>The reading in one line, without a line end.</summary>
    public static string WriteLine(Reading reading) =>
        JsonSerializer.Serialize(ReportNode.Of(reading), OneLine.ReportNode);

    /// <summary>A warning in one line.</summary>
    internal static string WriteLine(Fault fault, CodePoints points) =>
        JsonSerializer.Serialize(WarningNode.Of(fault, points), OneLine.WarningNode);

    private static JsonSerializerOptions Options(bool indented) =>
        new()
        {
            WriteIndented = indented,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = new ReadableEncoder(),
        };
}
