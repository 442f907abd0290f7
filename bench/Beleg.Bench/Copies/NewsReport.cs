using System.Text.Json;

namespace Beleg.Bench.Copies;

/// <summary>A report of the quotation corpus.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text.</param>
/// <param name="Sentences">Its sentences, as the corpus parts them.</param>
internal sealed record NewsReport(string Title, string Text, IReadOnlyList<string> Sentences)
{
    /// <summary>The reports of a file of the corpus, one JSON object a line.</summary>
    public static IReadOnlyList<NewsReport> ReadAll(string path) => [.. File.ReadLines(path).Select(Parse)];

    // The corpus counts code points; no character of its texts is beyond the first plane.
    private static NewsReport Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var sentences = json
            .RootElement.GetProperty("sentences")
            .EnumerateArray()
            .Select(s => text[s.GetProperty("charBegin").GetInt32()..s.GetProperty("charEnd").GetInt32()]);
        return new NewsReport(json.RootElement.GetProperty("title").GetString()!, text, [.. sentences]);
    }
}
