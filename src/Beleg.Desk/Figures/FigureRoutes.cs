using Beleg.Desk.Frame;
using Beleg.Desk.Pages;

namespace Beleg.Desk.Figures;

/// <summary>The page of figures.</summary>
public static class FigureRoutes
{
    /// <summary>Maps it.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<FigureListPage, FigureListing>(
            Addresses.Figures,
            request => FigureListing.Of(request.Session, request.Get<LedgerMemory>(), request.Page)
        );
    }
}
