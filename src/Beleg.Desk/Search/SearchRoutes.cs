using Beleg.Desk.Frame;
using Beleg.Desk.Language;
using Beleg.Desk.Pages;

namespace Beleg.Desk.Search;

/// <summary>The page of the search.</summary>
public static class SearchRoutes
{
    /// <summary>Maps it.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<SearchPage, SearchSheet>(
            Addresses.Search,
            request => SearchSheet.Of(request.Session, Sought.Of(request), request.Get<Wording>(), request.Page)
        );
    }
}
