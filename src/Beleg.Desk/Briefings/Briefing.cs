using System.Collections.Immutable;
using Beleg.Desk.Reports;
using Beleg.Desk.Stories;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;
using Beleg.Text;

namespace Beleg.Desk.Briefings;

/// <summary>What is known of a claim or a story, to be printed or put into a document.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Label">What people call it: "c7", "n4".</param>
/// <param name="First">When the first report of it was published.</param>
/// <param name="Last">When the last one was.</param>
/// <param name="Claims">Its claims, contested ones first, then those of most reports.</param>
/// <param name="State">Which state of the ledger it was made from.</param>
public sealed record Briefing(
    string Title,
    string Label,
    ReportDate? First,
    ReportDate? Last,
    ImmutableArray<BriefedClaim> Claims,
    CustodyHead? State
)
{
    private const int MostClaims = 12;
    private const int QuotedOfAClaim = 40;
    private const int QuotedInAStory = 6;
    private const int MostReports = 200;

    /// <summary>How many claims more the story has.</summary>
    public int MoreClaims { get; init; }

    /// <summary>What nothing has closed.</summary>
    public ImmutableArray<StoryPoint> OpenPoints { get; init; } = [];

    /// <summary>The reports it rests on, in the order of publication.</summary>
    public ImmutableArray<ReportLine> Reports { get; init; } = [];

    /// <summary>The page of the claim or story itself.</summary>
    public required string Address { get; init; }

    /// <summary>True of the briefing on a single claim, which has its title.</summary>
    public bool IsOfClaim { get; init; }

    /// <summary>The briefing on a claim; null where there is none.</summary>
    public static Briefing? OfClaim(ILedgerSession session, long number)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Claims.Get(number) is not { Sayings: > 0 } claim)
            return null;
        var view = ClaimReader.Of(session, claim);
        return new Briefing(
            claim.Text,
            claim.Label,
            claim.First,
            claim.Last,
            [BriefedClaim.Of(view, QuotedOfAClaim)],
            CustodyHead.Of(session)
        )
        {
            Address = Frame.Addresses.Claim(claim.Number),
            IsOfClaim = true,
            Reports =
            [
                .. view
                    .Positions.Select(p => p.Report)
                    .DistinctBy(r => r.Number)
                    .Take(MostReports)
                    .Select(ReportLine.Of),
            ],
        };
    }

    /// <summary>The briefing on a story; null where there is none.</summary>
    public static Briefing? OfStory(ILedgerSession session, long number)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Stories.Get(number) is not { } story)
            return null;
        var claims = StoryClaims.Of(session, story.Number);
        var reports = session
            .Reports.Heads(session.Stories.ReportsOf(story.Number))
            .Where(r => !r.IsWithdrawn)
            .ToList();
        return new Briefing(
            story.Title,
            story.Label,
            story.First,
            story.Last,
            [.. claims.Take(MostClaims).Select(c => BriefedClaim.Of(ClaimReader.Of(session, c), QuotedInAStory))],
            CustodyHead.Of(session)
        )
        {
            Address = Frame.Addresses.Story(story.Number),
            MoreClaims = Math.Max(0, claims.Count - MostClaims),
            OpenPoints = StoryPoint.OpenIn(session, reports),
            Reports =
            [
                .. reports
                    .OrderBy(r => r.Published?.ToString() ?? "~", StringComparer.Ordinal)
                    .ThenBy(r => r.Number)
                    .Take(MostReports)
                    .Select(ReportLine.Of),
            ],
        };
    }
}
