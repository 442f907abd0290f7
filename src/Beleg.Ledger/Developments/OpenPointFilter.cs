using Beleg.Text;

namespace Beleg.Ledger.Developments;

/// <summary>Which open points a person wants to see. What is null is not asked.</summary>
/// <param name="State">How it stands with them.</param>
public sealed record OpenPointFilter(OpenPointState State)
{
    /// <summary>Due on this day, in this month or year, or later.</summary>
    public ReportDate? DueFrom { get; init; }

    /// <summary>Due on this day, in this month or year, or earlier.</summary>
    public ReportDate? DueTo { get; init; }
}
