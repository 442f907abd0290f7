using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>
/// Who speaks: the words, where the text gives them, and the sources. A speaker without words still has sources, then
/// "spans" is empty and "text" null.
/// </summary>
internal sealed record SpeakerNode(
    [property: JsonConverter(typeof(SpansConverter))] ImmutableArray<Span> Spans,
    string? Text,
    ImmutableArray<string> Sources
)
{
    public static SpeakerNode? Of(Passage? words, ImmutableArray<string> sources, CodePoints points) =>
        words is null && sources.IsEmpty
            ? null
            : new SpeakerNode(words is null ? [] : points.Of(words.Spans), words?.Text, sources);
}
