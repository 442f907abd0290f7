using Beleg.Desk.Frame;
using Beleg.Desk.Pages;

namespace Beleg.Desk.Origins;

/// <summary>The pages of origins.</summary>
public static class OriginRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<PressListPage, PressListing>(
            Addresses.Origins,
            request => PressListing.Of(request.Session, request.Get<LedgerMemory>(), request.Page)
        );
        pages.Page<PressPage, PressSheet>(
            Addresses.Press,
            request =>
                request.Asked(Addresses.PressName) is { } name
                    ? PressSheet.Of(request.Session, name, request.Page)
                    : null
        );
        pages.Page<CopyGroupPage, CopyGroupSheet>(
            Addresses.Origins + "/r{number:long}",
            request => CopyGroupSheet.Of(request.Session, request.Number)
        );
    }
}
