using System.Collections.Immutable;
using Beleg.Desk.Deciding;
using Beleg.Desk.Pages;
using Beleg.Ledger.Stories;

namespace Beleg.Desk.Review;

/// <summary>What a reviewer has before them: the queue, what is next in it, and what became of the last decision.</summary>
/// <param name="Query">What is worked through.</param>
/// <param name="Tallies">How much waits of each kind.</param>
/// <param name="Item">What is looked at; null where nothing waits any more.</param>
/// <param name="Kind">Why it waits; null where it was asked for out of turn.</param>
/// <param name="Notice">What became of the last form; null where none led here.</param>
/// <param name="Story">The story that is worked through; null for all.</param>
/// <param name="Stories">Stories to choose from, the one with the newest report first.</param>
public sealed record ReviewSheet(
    ReviewQuery Query,
    ImmutableArray<ReviewTally> Tallies,
    ReviewItem? Item,
    ReviewKind? Kind,
    DecisionNotice? Notice,
    Story? Story,
    ImmutableArray<Story> Stories
)
{
    private const int MostStories = 30;

    /// <summary>The sheet of a request; null where it asks for an entry that is not there.</summary>
    public static ReviewSheet? Of(PageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var session = request.Session;
        var query = ReviewQuery.Of(request);
        var next = query.Entry is null ? ReviewQueue.Next(session, query) : null;
        var item = (query.Entry ?? next?.Key) is { } key ? ReviewItems.Of(session, query, key) : null;
        if (item is null && query.Entry is not null)
            return null;
        return new ReviewSheet(
            query,
            request
                .Get<LedgerMemory>()
                .Get(LedgerState.Of(session), query.Story ?? 0, () => ReviewQueue.Count(session, query.Story)),
            item,
            next?.Kind,
            DecisionNotice.Of(request),
            query.Story is { } story ? session.Stories.Get(story) : null,
            [.. session.Stories.List(StoryFilter.All, MostStories, 0)]
        );
    }

    /// <summary>True where what waits was only put off.</summary>
    public bool IsPutOff => Item is null && !Query.Later.IsEmpty;
}
