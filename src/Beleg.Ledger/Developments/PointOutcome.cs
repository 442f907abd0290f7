using Beleg.Ledger.Reviews;

namespace Beleg.Ledger.Developments;

/// <summary>What became of an open point.</summary>
/// <param name="Development">The development that tells it; null where no report does.</param>
/// <param name="ClosedBy">The number of the report that closes it; null while it is open.</param>
public sealed record PointOutcome(Development? Development, long? ClosedBy)
{
    /// <summary>The outcome: what a person decided, or else what came first; before that the last word counts.</summary>
    /// <param name="point">The point with what people decided on it.</param>
    /// <param name="found">What reports make of it, in order of publication.</param>
    public static PointOutcome Of(ReviewedPoint point, IReadOnlyList<(Development Development, long Report)> found)
    {
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(found);
        if (point.Verdict == ReviewVerdict.Correct)
            return new PointOutcome(found.FirstOrDefault(f => f.Report == point.ClosedBy).Development, point.ClosedBy);
        foreach (var (development, report) in found)
        {
            if (Ends(development.Kind))
                return new PointOutcome(development, report);
        }

        return new PointOutcome(found.Count > 0 ? found[^1].Development : null, null);
    }

    /// <summary>How it stands with a point.</summary>
    /// <param name="point">The point with what people decided on it.</param>
    /// <param name="isWithdrawn">True where a person withdrew its report.</param>
    public OpenPointState StateOf(ReviewedPoint point, bool isWithdrawn)
    {
        ArgumentNullException.ThrowIfNull(point);
        if (isWithdrawn || point.Verdict == ReviewVerdict.Reject)
            return OpenPointState.Void;
        if (ClosedBy is null)
            return OpenPointState.Open;
        return point.Verdict is null ? OpenPointState.PerhapsClosed : OpenPointState.Closed;
    }

    private static bool Ends(DevelopmentKind kind) => kind is DevelopmentKind.Closes or DevelopmentKind.Contradicts;
}
