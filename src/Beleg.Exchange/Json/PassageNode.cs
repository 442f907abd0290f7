using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>Words of the text and where they stand.</summary>
internal sealed record PassageNode(
    [property: JsonConverter(typeof(SpansConverter))] ImmutableArray<Span> Spans,
    string Text
)
{
    [return: NotNullIfNotNull(nameof(passage))]
    public static PassageNode? Of(Passage? passage, CodePoints points) =>
        passage is null ? null : new PassageNode(points.Of(passage.Spans), passage.Text);
}
