using System.Collections.Immutable;
using System.Text.Json;
using Beleg.Faults;
using Beleg.Text;

namespace Beleg.Lab.Statements;

/// <summary>
/// The documents of the German news quotation attribution corpus (Petersen-Frey and Biemann 2024), a JSON object a line,
/// of which "id", "text", "sentences" ("charBegin" in code points, "tokens") and "annotations" are read here.
/// </summary>
public static class QuotationCorpus
{
    /// <summary>All documents, in order.</summary>
    /// <exception cref="FaultException">The file cannot be read, or a line is no such document (BLG2003).</exception>
    public static ImmutableArray<QuotationDocument> Read(string path)
    {
        var documents = ImmutableArray.CreateBuilder<QuotationDocument>();
        var number = 0;
        foreach (var line in LinesOf(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                documents.Add(Parse(line, path, number));
        }

        return documents.Count == 0 ? throw Unusable($"{path} holds no document.") : documents.ToImmutable();
    }

    /// <summary>The UTF-16 offset of each code point of a text, and one more for the end.</summary>
    internal static List<int> Utf16Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            offsets.Add(i);
        offsets.Add(text.Length);
        return offsets;
    }

    private static string[] LinesOf(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unusable($"The corpus {path} cannot be read: {e.Message}", e);
        }
    }

    private static QuotationDocument Parse(string line, string path, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var text = TextOf(root, "text");
            var units = Utf16Offsets(text);
            return new QuotationDocument(
                TextOf(root, "id"),
                text,
                SentencesOf(root, text, units),
                AnnotationReader.Read(root, units)
            );
        }
        // The parser's own words for what is no JSON, and for JSON of another shape.
        catch (Exception e)
            when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Unusable($"{path}, line {number}, is no document of the quotation corpus: {e.Message}", e);
        }
    }

    private static string TextOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.GetString() is { } text
            ? text
            : throw new FormatException($"it has no \"{name}\".");

    private static ImmutableArray<ImmutableArray<Span>> SentencesOf(JsonElement root, string text, List<int> units)
    {
        if (!root.TryGetProperty("sentences", out var sentences))
            return [];
        return [.. sentences.EnumerateArray().Select(s => TokensOf(s, text, units))];
    }

    // The corpus has the words of tokens, not their places: each is the next of its kind in the text.
    private static ImmutableArray<Span> TokensOf(JsonElement sentence, string text, List<int> units)
    {
        var begin = sentence.GetProperty("charBegin").GetInt32();
        if (begin < 0 || begin >= units.Count)
            throw new FormatException($"a sentence begins at {begin}, outside the text.");
        var tokens = ImmutableArray.CreateBuilder<Span>();
        var at = units[begin];
        foreach (var word in sentence.GetProperty("tokens").EnumerateArray().Select(t => t.GetString() ?? ""))
        {
            var start = text.IndexOf(word, at, StringComparison.Ordinal);
            if (start < 0)
                throw new FormatException($"its text does not hold the token \"{word}\".");
            at = start + word.Length;
            tokens.Add(new Span(start, at));
        }

        return tokens.ToImmutable();
    }

    private static FaultException Unusable(string message, Exception? inner = null) =>
        new(new Fault(FaultCode.DataUnusable, message), inner);
}
