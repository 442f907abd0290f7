using System.Collections.Immutable;
using System.Text.Json;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>Reads the parts of statements out of what <see cref="ReadingJson"/> once wrote.</summary>
public static class StatementPartsJson
{
    /// <summary>The statements of a reading, in its order.</summary>
    /// <param name="json">The reading.</param>
    /// <param name="text">The text that was read.</param>
    /// <exception cref="JsonException">It is no reading.</exception>
    public static ImmutableArray<StatementParts> Read(string json, string text)
    {
        using var document = JsonDocument.Parse(json);
        if (!document.RootElement.TryGetProperty("statements", out var statements))
            throw new JsonException("A reading has statements.");
        var points = new CodePoints(text);
        return
        [
            .. statements.EnumerateArray().Select(s => Of(s.Deserialize(JsonContext.Default.StatementNode)!, points)),
        ];
    }

    private static StatementParts Of(StatementNode node, CodePoints points) =>
        new(node.Id)
        {
            Type = node.Type,
            Within = node.Within,
            Speaker = Spans(node.Speaker?.Spans, points),
            Cue = Spans(node.Cue?.Spans, points),
            Addressee = node.Addressee?.Text,
            Evidence = node.Evidence?.Text,
            Via = [.. node.Via.Select(v => v.Text)],
            Place = node.Place?.Text,
            Time = node.Time?.Text,
            Confidence = node.Confidence,
            Because = [.. node.Because.Select(Reason)],
        };

    private static ImmutableArray<Span> Spans(ImmutableArray<Span>? spans, CodePoints points) =>
        spans is { } found ? ImmutableArray.CreateRange(found, points.ToUtf16) : [];

    // "act: sagen (cue lexicon)", as ReasonLines writes it.
    private static (string Field, string Words) Reason(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? ("", line) : (line[..colon], line[(colon + 2)..]);
    }
}
