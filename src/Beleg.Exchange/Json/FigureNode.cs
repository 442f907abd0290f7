using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beleg.Exchange.Briefing;
using Beleg.Figures;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>A figure as JSON says it.</summary>
internal sealed record FigureNode(
    string Id,
    string Text,
    [property: JsonConverter(typeof(SpansConverter))] ImmutableArray<Span> Spans,
    decimal? Value,
    decimal? Low,
    decimal? High,
    bool Approximate,
    string? Unit,
    string? SameAs,
    string? Check,
    ImmutableArray<string> Because
)
{
    public static FigureNode Of(Figure figure, CodePoints points) =>
        new(
            figure.Id,
            figure.Passage.Text,
            points.Of(figure.Passage.Spans),
            Plain(figure.Value),
            Plain(figure.Low),
            Plain(figure.High),
            figure.Approximate,
            figure.Unit,
            figure.SameAs,
            figure.Check,
            ReasonLines.Joined(figure.Because)
        );

    // A decimal remembers the zeros it was computed with; dividing by a one of full scale drops them.
    private static decimal? Plain(decimal? value) => value / 1.0000000000000000000000000000m;
}
