using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>Words that tell a time, and the date they resolve to.</summary>
internal sealed record TimeNode(
    string Text,
    [property: JsonConverter(typeof(SpansConverter))] ImmutableArray<Span> Spans,
    string? Value
)
{
    public static TimeNode? Of(TimeReference? time, CodePoints points) =>
        time is null ? null : new TimeNode(time.Passage.Text, points.Of(time.Passage.Spans), time.Value?.ToString());
}
