using Beleg.Ledger.Claims;
using Beleg.Text;

namespace Beleg.Ledger.Views;

/// <summary>A figure of a claim: who gave it, and when.</summary>
/// <param name="Quantity">The figure.</param>
/// <param name="Counted">What it counts, one for all figures of a series: "dead", the unit; null for a bare number.</param>
/// <param name="Source">The name of the source; null where the report does not tell.</param>
/// <param name="Report">The file of the report.</param>
/// <param name="Published">When the report was published.</param>
public sealed record FigureView(
    Quantity Quantity,
    string? Counted,
    string? Source,
    string Report,
    ReportDate? Published
)
{
    /// <summary>Where it stands.</summary>
    public required Saying Saying { get; init; }
}
