using Beleg.Desk.Frame;
using Beleg.Desk.Pages;

namespace Beleg.Desk.OpenPoints;

/// <summary>The page of open points.</summary>
public static class OpenPointRoutes
{
    /// <summary>Maps it.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<OpenPointListPage, OpenPointListing>(
            Addresses.OpenPoints,
            request =>
                OpenPointListing.Of(
                    request.Session,
                    OpenPointQuery.Of(request),
                    DateOnly.FromDateTime(request.Get<TimeProvider>().GetLocalNow().Date),
                    request.Page
                )
        );
    }
}
