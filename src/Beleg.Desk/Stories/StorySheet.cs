using System.Collections.Immutable;
using Beleg.Desk.Claims;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Desk.Reports;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;

namespace Beleg.Desk.Stories;

/// <summary>A story at a glance: its claims, what is open, its reports.</summary>
/// <param name="Story">The story.</param>
/// <param name="Claims">A page of its claims, contested ones first, then those of most reports.</param>
/// <param name="OpenPoints">What nothing has closed: what is due first, then by publication.</param>
/// <param name="Reports">Its reports, the newest first; withdrawn ones too.</param>
public sealed record StorySheet(
    Story Story,
    Slice<ClaimLine> Claims,
    ImmutableArray<StoryPoint> OpenPoints,
    ImmutableArray<ReportLine> Reports
)
{
    private const int OnAPage = 20;

    /// <summary>The sheet of a story; null where there is none.</summary>
    public static StorySheet? Of(ILedgerSession session, LedgerMemory memory, long number, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Stories.Get(number) is not { } story)
            return null;
        var reports = session.Reports.Heads(session.Stories.ReportsOf(story.Number));
        var claims = StoryClaims.Of(session, story.Number);
        return new StorySheet(
            story,
            Slicing.Take(
                page,
                OnAPage,
                claims.Count,
                (most, skip) => ClaimLine.Of(session, memory, claims.Skip((int)skip).Take(most))
            ),
            StoryPoint.OpenIn(session, reports.Where(r => !r.IsWithdrawn)),
            [
                .. reports
                    .Select(ReportLine.Of)
                    .OrderByDescending(r => r.Published?.ToString() ?? "", StringComparer.Ordinal)
                    .ThenByDescending(r => r.Number),
            ]
        );
    }
}
