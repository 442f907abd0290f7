using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>A step of the chain as JSON says it.</summary>
internal sealed record LinkNode(
    string Text,
    [property: JsonConverter(typeof(SpansConverter))] ImmutableArray<Span> Spans,
    string? Source
)
{
    public static LinkNode Of(Link link, CodePoints points) =>
        new(link.Passage.Text, points.Of(link.Passage.Spans), link.Source);
}
