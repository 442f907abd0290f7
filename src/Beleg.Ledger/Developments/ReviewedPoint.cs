using Beleg.Ledger.Reviews;

namespace Beleg.Ledger.Developments;

/// <summary>An open point with what people decided on it.</summary>
/// <param name="Point">The point.</param>
/// <param name="Id">Its id in its report: "o1".</param>
/// <param name="Verdict">What a person last decided on it; null where nobody did.</param>
/// <param name="ClosedBy">The number of the report that closes it, where a person said so.</param>
public sealed record ReviewedPoint(OutstandingPoint Point, string Id, ReviewVerdict? Verdict, long? ClosedBy)
{
    /// <summary>How it stands with it, as it was last written.</summary>
    public OpenPointState State { get; init; }
}
