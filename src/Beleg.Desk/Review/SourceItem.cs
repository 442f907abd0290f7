using System.Collections.Immutable;
using Beleg.Desk.Deciding;
using Beleg.Desk.Reports;
using Beleg.Ledger.Identities;

namespace Beleg.Desk.Review;

/// <summary>A source of a report that may be one whom the ledger knows.</summary>
public sealed record SourceItem(string Key, string Label, DecisionGround Ground, ImmutableArray<DecisionLine> History)
    : ReviewItem(Key, Label, Ground, History)
{
    /// <summary>The source.</summary>
    public required SourceSide One { get; init; }

    /// <summary>Those it may be; the one that fits best first.</summary>
    public required ImmutableArray<SourceSide> Candidates { get; init; }

    /// <summary>How the report that leaves it open calls it; null where nothing leaves it open any more.</summary>
    public required SourceTie? Tie { get; init; }

    /// <summary>That report.</summary>
    public required ReportLine? Report { get; init; }
}
