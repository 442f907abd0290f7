using Beleg.Ledger.Reports;
using Beleg.Text;

namespace Beleg.Desk.Reports;

/// <summary>A report as lists show it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Label">What people call it: "r3".</param>
/// <param name="Title">Its headline, or where there is none the name of its file.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When.</param>
/// <param name="Credits">Whom it credits, parted by commas; empty where nobody.</param>
/// <param name="IsWithdrawn">True where a person took it out of the story.</param>
public sealed record ReportLine(
    long Number,
    string Label,
    string Title,
    string? Outlet,
    ReportDate? Published,
    string Credits,
    bool IsWithdrawn
)
{
    /// <summary>The line of a report.</summary>
    public static ReportLine Of(ReportHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return new ReportLine(
            head.Number,
            head.Label,
            string.IsNullOrWhiteSpace(head.Title) ? head.File : head.Title,
            head.Outlet,
            head.Published,
            string.Join(", ", head.Credits),
            head.IsWithdrawn
        );
    }
}
