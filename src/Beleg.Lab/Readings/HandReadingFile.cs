using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Beleg.Faults;
using Beleg.Lab.Statements;

namespace Beleg.Lab.Readings;

/// <summary>
/// A file with readings by hand, a JSON object a line in the form of <see cref="HandReading"/>: names as in the output of
/// Beleg ("does-not-know"), spans in code points of the report's text.
/// </summary>
public static class HandReadingFile
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The readings, in the order of the sample.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sample">The reports that it is to be of: each of them, and no other.</param>
    /// <exception cref="FaultException">
    /// The file cannot be read, a line is no reading, or it is not of these reports (BLG2003).
    /// </exception>
    public static ImmutableArray<HandReading> Read(string path, ImmutableArray<QuotationDocument> sample)
    {
        var documents = sample.ToDictionary(d => d.Id, StringComparer.Ordinal);
        var readings = new Dictionary<string, HandReading>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in LinesOf(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var reading = Parse(line, documents, path, number);
            if (!readings.TryAdd(reading.Id, reading))
                throw Unusable($"{path}, line {number}: the report {reading.Id} is read a second time.");
        }

        var missing = sample.Where(d => !readings.ContainsKey(d.Id)).Select(d => d.Id).ToArray();
        return missing.Length == 0
            ? [.. sample.Select(d => readings[d.Id])]
            : throw Unusable($"{path} lacks reports that are drawn from the corpus: {string.Join(", ", missing)}.");
    }

    private static string[] LinesOf(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unusable($"The reading {path} cannot be read: {e.Message}", e);
        }
    }

    private static HandReading Parse(
        string line,
        Dictionary<string, QuotationDocument> documents,
        string path,
        int number
    )
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString() ?? "";
            if (!documents.TryGetValue(id, out var document))
                throw new FormatException($"the report \"{id}\" is not drawn from the corpus.");
            var reading = json.Deserialize<HandReading>(OptionsFor(document.Text));
            return reading is not null && reading.Statements.All(s => !s.Content.IsEmpty)
                ? reading
                : throw new FormatException("a statement has no content.");
        }
        catch (Exception e)
            when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Unusable($"{path}, line {number}, is no reading of a report: {e.Message}", e);
        }
    }

    // Spans can only be read with the text that they lie in.
    private static JsonSerializerOptions OptionsFor(string text) =>
        new(Strict) { Converters = { new CodePointSpans(QuotationCorpus.Utf16Offsets(text)) } };

    private static FaultException Unusable(string message, Exception? inner = null) =>
        new(new Fault(FaultCode.DataUnusable, message), inner);
}
