using System.Collections.Immutable;
using Beleg.Desk.Deciding;
using Beleg.Desk.Reports;
using Beleg.Ledger.Developments;

namespace Beleg.Desk.Review;

/// <summary>An open point that a later report seems to end.</summary>
public sealed record PointItem(string Key, string Label, DecisionGround Ground, ImmutableArray<DecisionLine> History)
    : ReviewItem(Key, Label, Ground, History)
{
    /// <summary>The point.</summary>
    public required OutstandingPoint Point { get; init; }

    /// <summary>The report that says it is open.</summary>
    public required ReportLine Report { get; init; }

    /// <summary>The words around it there.</summary>
    public required StatementContext Context { get; init; }

    /// <summary>The report that seems to end it; null where none does.</summary>
    public required ReportLine? Ending { get; init; }

    /// <summary>What that report makes of it.</summary>
    public required Development? Development { get; init; }

    /// <summary>The words around what tells so; null where only another open point does.</summary>
    public required StatementContext? EndingContext { get; init; }
}
