using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>A source as JSON says it.</summary>
internal sealed record SourceNode(
    string Id,
    string Name,
    string Kind,
    ImmutableArray<string> Roles,
    ImmutableArray<string> Affiliations,
    [property: JsonConverter(typeof(SpansConverter))] ImmutableArray<Span> Mentions,
    ImmutableArray<string> Because
)
{
    public static SourceNode Of(Source source, CodePoints points) =>
        new(
            source.Id,
            source.Name,
            Term.Of(source.Kind),
            source.Roles,
            source.Affiliations,
            points.Of(source.Mentions),
            source.Because
        );
}
