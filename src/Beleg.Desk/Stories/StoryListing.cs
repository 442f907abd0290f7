using Beleg.Desk.Frame;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;

namespace Beleg.Desk.Stories;

/// <summary>The stories of a ledger, the one with the newest report first.</summary>
/// <param name="Stories">A page of them.</param>
/// <param name="Query">What was asked.</param>
/// <param name="All">How many fit what was asked, contested or not, open or not.</param>
/// <param name="Contested">How many of them have a contested claim.</param>
/// <param name="Open">How many of them have an open point.</param>
/// <param name="Due">How many of them have one that is due by a date.</param>
/// <param name="Source">The name of the source that was asked for; null where none was, or there is none of that number.</param>
public sealed record StoryListing(
    Slice<Story> Stories,
    StoryQuery Query,
    long All,
    long Contested,
    long Open,
    long Due,
    string? Source
)
{
    private const int OnAPage = 25;

    /// <summary>A page of the list.</summary>
    public static StoryListing Of(ILedgerSession session, StoryQuery query, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        var stories = session.Stories;
        var filter = query.Filter;
        var all = filter with { IsContested = false, IsOpen = false, IsDue = false };
        var (every, contested, open, due) = (
            stories.Count(all),
            stories.Count(all with { IsContested = true }),
            stories.Count(all with { IsOpen = true }),
            stories.Count(all with { IsDue = true })
        );
        var listed = query.Only switch
        {
            StoryQuery.Contested => contested,
            StoryQuery.Open => open,
            StoryQuery.Due => due,
            _ => every,
        };
        return new StoryListing(
            Slicing.Take(page, OnAPage, listed, (most, skip) => stories.List(filter, most, skip)),
            query,
            every,
            contested,
            open,
            due,
            query.Source is { } source ? session.Sources.Get(source)?.Name : null
        );
    }
}
