using Beleg.Desk.Frame;
using Beleg.Desk.Pages;

namespace Beleg.Desk.Decisions;

/// <summary>The pages of decisions.</summary>
public static class DecisionPages
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<DecisionListPage, DecisionListing>(
            Addresses.Decisions,
            request => DecisionListing.Of(request.Session, request.Page)
        );
        pages.Page<DecisionPage, DecisionSheet>(
            Addresses.Decisions + "/{number:long}",
            request => DecisionSheet.Of(request.Session, request.Number)
        );
    }
}
