using Beleg.Desk.Frame;
using Beleg.Desk.Pages;

namespace Beleg.Desk.Review;

/// <summary>The page of review.</summary>
public static class ReviewRoutes
{
    /// <summary>Maps it.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<ReviewPage, ReviewSheet>(Addresses.Review, request => ReviewSheet.Of(request));
    }
}
