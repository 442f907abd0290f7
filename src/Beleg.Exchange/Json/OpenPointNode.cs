using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beleg.Exchange.Briefing;
using Beleg.OpenPoints;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>An open point as JSON says it.</summary>
internal sealed record OpenPointNode(
    string Id,
    string Text,
    [property: JsonConverter(typeof(SpansConverter))] ImmutableArray<Span> Spans,
    ImmutableArray<string> Who,
    TimeNode? Due,
    ImmutableArray<string> Because
)
{
    public static OpenPointNode Of(OpenPoint point, CodePoints points) =>
        new(
            point.Id,
            point.Passage.Text,
            points.Of(point.Passage.Spans),
            point.Who,
            TimeNode.Of(point.Due, points),
            ReasonLines.Joined(point.Because)
        );
}
