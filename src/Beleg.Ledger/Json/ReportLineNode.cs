using Beleg.Ledger.Reports;

namespace Beleg.Ledger.Json;

/// <summary>A report in the list of reports as JSON says it.</summary>
/// <param name="Id">"sha256:…", of the canonical form.</param>
/// <param name="Label">What people call it: "r1".</param>
/// <param name="File">The name of its file.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Url">Where.</param>
/// <param name="Published">When, to the precision known.</param>
/// <param name="VersionOf">The label of the report that it is a later version of.</param>
/// <param name="Withdrawn">True where a person took it out of the story.</param>
public sealed record ReportLineNode(
    string Id,
    string Label,
    string File,
    string? Title,
    string? Outlet,
    string? Url,
    string? Published,
    string? VersionOf,
    bool Withdrawn
)
{
    /// <summary>The line of a report.</summary>
    public static ReportLineNode Of(ReportHead report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportLineNode(
            report.Id,
            report.Label,
            report.File,
            report.Title,
            report.Outlet,
            report.Url,
            report.Published?.ToString(),
            report.VersionOf is { } older ? $"r{older}" : null,
            report.IsWithdrawn
        );
    }
}
