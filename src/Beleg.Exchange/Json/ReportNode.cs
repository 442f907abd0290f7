using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>A reading as its JSON says it; the properties stand in the order in which they are written.</summary>
internal sealed record ReportNode(
    string Beleg,
    string Id,
    string? File,
    string? Title,
    string? Outlet,
    string? Url,
    string Language,
    string? Published,
    ImmutableArray<string> Credits,
    string Text,
    [property: JsonConverter(typeof(SpansConverter))] ImmutableArray<Span> Sentences,
    [property: JsonConverter(typeof(SpansConverter))] ImmutableArray<Span> Headings,
    ImmutableArray<SourceNode> Sources,
    ImmutableArray<StatementNode> Statements,
    ImmutableArray<FigureNode> Figures,
    ImmutableArray<CommitmentNode> Commitments,
    ImmutableArray<OpenPointNode> OpenPoints,
    ImmutableArray<WarningNode> Warnings
)
{
    private const string FormatVersion = "1";

    public static ReportNode Of(Reading reading)
    {
        var report = reading.Report;
        var points = new CodePoints(report.Text);
        return new ReportNode(
            FormatVersion,
            report.Id,
            report.File,
            report.Title,
            report.Outlet,
            report.Url,
            reading.Language,
            report.Published?.ToString(),
            reading.Credits,
            report.Text,
            points.Of(reading.Sentences),
            points.Of(reading.Headings),
            ImmutableArray.CreateRange(reading.Sources, SourceNode.Of, points),
            ImmutableArray.CreateRange(reading.Statements, StatementNode.Of, points),
            ImmutableArray.CreateRange(reading.Figures, FigureNode.Of, points),
            ImmutableArray.CreateRange(reading.Commitments, CommitmentNode.Of, points),
            ImmutableArray.CreateRange(reading.OpenPoints, OpenPointNode.Of, points),
            ImmutableArray.CreateRange(reading.Warnings, WarningNode.Of, points)
        );
    }
}
