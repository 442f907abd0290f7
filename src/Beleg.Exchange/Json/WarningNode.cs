using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beleg.Faults;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>A warning as JSON says it.</summary>
internal sealed record WarningNode(
    string Code,
    string Message,
    [property: JsonConverter(typeof(SpansConverter))] ImmutableArray<Span> Spans
)
{
    public static WarningNode Of(Fault fault, CodePoints points) =>
        new(fault.Label, fault.Message, points.Of(fault.Spans));
}
