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
        pages.Page<StoryPage, StorySheet>(
            Addresses.Stories + "/n{number:long}",
            request =>
                request.OrHeir(
                    StorySheet.Of(request.Session, request.Get<LedgerMemory>(), request.Number, request.Page),
                    sheet => sheet.Story.Number,
                    Addresses.Story
                )
        );
    }
}
