using Beleg.Desk.Frame;
using Beleg.Desk.Pages;

namespace Beleg.Desk.Reports;

/// <summary>The pages of reports.</summary>
public static class ReportRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<ReportListPage, ReportListing>(
            Addresses.Reports,
            request => ReportListing.Of(request.Session.Reports, request.Page)
        );
        pages.Page<ReportPage, ReportSheet>(
            Addresses.Reports + "/r{number:long}",
            request => ReportSheet.Of(request.Session, request.Number)
        );
        pages.Page<StatementPage, StatementSheet>(
            Addresses.Reports + "/r{number:long}/{saying}",
            request => StatementSheet.Of(request.Session, request.Number, request.Part("saying"))
        );
    }
}
