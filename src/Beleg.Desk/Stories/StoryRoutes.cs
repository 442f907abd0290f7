using Beleg.Desk.Claims;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;

namespace Beleg.Desk.Stories;

/// <summary>The pages of stories.</summary>
public static class StoryRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<StoryListPage, StoryListing>(
            Addresses.Stories,
            request => StoryListing.Of(request.Session, StoryQuery.Of(request), request.Page)
        );
        pages.Page<StoryPage, StorySheet>(Addresses.Stories + "/n{number:long}", Find);
    }

    private static PageAnswer<StorySheet> Find(PageRequest request)
    {
        var sheet = StorySheet.Of(request.Session, request.Get<ClaimLines>(), request.Number, request.Page);
        // A number that was merged leads to its heir.
        return sheet is not null && sheet.Story.Number != request.Number
            ? new PageAnswer<StorySheet>(null, Addresses.Story(sheet.Story.Number))
            : sheet;
    }
}
