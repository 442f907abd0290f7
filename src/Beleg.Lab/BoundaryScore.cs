using System.Text.Json;
using Beleg.German.Sentences;
using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.Lab;

/// <summary>
/// How well tokens and sentences are told, measured on reports in the form of the German quotation corpus: a JSON object
/// a line with "text" and "sentences" of "charBegin", "charEnd" and "tokens". A token counts when both its ends agree,
/// a sentence when its last character does.
/// </summary>
public sealed record BoundaryScore
{
    /// <summary>Hits and misses of tokens.</summary>
    public required Agreement Tokens { get; init; }

    /// <summary>Hits and misses of the ends of sentences.</summary>
    public required Agreement Sentences { get; init; }

    /// <summary>Reads a file of reports and counts.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">A line is no JSON.</exception>
    public static BoundaryScore Of(string path)
    {
        var score = new BoundaryScore { Tokens = new Agreement(0, 0, 0), Sentences = new Agreement(0, 0, 0) };
        foreach (var line in File.ReadLines(path))
        {
            using var report = JsonDocument.Parse(line);
            var text = report.RootElement.GetProperty("text").GetString()!;
            var tokens = Tokenizer.Tokenize(text);
            var sentences = SentenceSplitter.Split(text, tokens);
            var (goldTokens, goldEnds) = Gold(text, report.RootElement.GetProperty("sentences"));
            score = new BoundaryScore
            {
                Tokens = score.Tokens + Agreement.Of(goldTokens, tokens.Select(t => t.Span)),
                Sentences = score.Sentences + Agreement.Of(goldEnds, sentences.Select(s => s.Span.End)),
            };
        }

        return score;
    }

    private static (List<Span> Tokens, List<int> Ends) Gold(string text, JsonElement sentences)
    {
        var tokens = new List<Span>();
        var ends = new List<int>();
        var units = Utf16Offsets(text);
        foreach (var sentence in sentences.EnumerateArray())
        {
            var at = units[sentence.GetProperty("charBegin").GetInt32()];
            foreach (var token in sentence.GetProperty("tokens").EnumerateArray())
            {
                var word = token.GetString()!;
                var start = text.IndexOf(word, at, StringComparison.Ordinal);
                at = start + word.Length;
                tokens.Add(new Span(start, at));
            }

            ends.Add(at);
        }

        return (tokens, ends);
    }

    /// <summary>The corpus counts code points.</summary>
    private static List<int> Utf16Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            offsets.Add(i);
        offsets.Add(text.Length);
        return offsets;
    }
}
