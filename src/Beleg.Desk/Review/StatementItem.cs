using System.Collections.Immutable;
using Beleg.Desk.Claims;
using Beleg.Desk.Deciding;
using Beleg.Desk.Reports;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Reviewing;

namespace Beleg.Desk.Review;

/// <summary>A statement to decide on.</summary>
public sealed record StatementItem(
    string Key,
    string Label,
    DecisionGround Ground,
    ImmutableArray<DecisionLine> History
) : ReviewItem(Key, Label, Ground, History)
{
    /// <summary>The statement.</summary>
    public required Saying Saying { get; init; }

    /// <summary>What goes with every form on its claim.</summary>
    public required DecisionGround ClaimGround { get; init; }

    /// <summary>Its report.</summary>
    public required ReportLine Report { get; init; }

    /// <summary>Who says it; null where nobody is named.</summary>
    public required EntryCandidate? Speaker { get; init; }

    /// <summary>The words around it.</summary>
    public required StatementContext Context { get; init; }

    /// <summary>The claim it stands in; null where nobody shares it.</summary>
    public required Claim? Claim { get; init; }

    /// <summary>Who stands how to the claim.</summary>
    public required ImmutableArray<Stance> Stances { get; init; }

    /// <summary>What others say of it, this statement left out.</summary>
    public required ImmutableArray<ClaimStatement> Others { get; init; }

    /// <summary>How many more there are.</summary>
    public required int MoreOthers { get; init; }

    /// <summary>The other sources of the report, those that speak most in it first.</summary>
    public required ImmutableArray<EntryCandidate> Speakers { get; init; }

    /// <summary>The sources that were found by words.</summary>
    public required ImmutableArray<EntryCandidate> FoundSources { get; init; }

    /// <summary>The claims that were found by words.</summary>
    public required ImmutableArray<EntryCandidate> FoundClaims { get; init; }

    /// <summary>The extent as decisions have it: "12-40 50-60".</summary>
    public string Extent => SayingAnchor.Of(Saying);
}
