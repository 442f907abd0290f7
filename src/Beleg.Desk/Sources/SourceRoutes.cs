using Beleg.Desk.Deciding;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Text;

namespace Beleg.Desk.Sources;

/// <summary>The pages of sources.</summary>
public static class SourceRoutes
{
    /// <summary>The parameter of the day, month or year of which statements are shown.</summary>
    public const string WithinName = "within";

    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<SourceListPage, SourceListing>(
            Addresses.Sources,
            request => SourceListing.Of(request.Session.Sources, SourceQuery.Of(request), request.Page)
        );
        pages.Page<SourcePage, SourceSheet>(Addresses.Sources + "/q{number:long}", Find);
    }

    private static PageAnswer<SourceSheet> Find(PageRequest request)
    {
        var within = ReportDate.TryParse(request.Asked(WithinName), out var date) ? date : (ReportDate?)null;
        var sheet = SourceSheet.Of(request.Session, request.Number, within, request.Page);
        var found = request.OrHeir(sheet, s => s.Source.Number, Addresses.Source);
        return found.Model is { } here ? here with { Actions = EntryActions.OfSource(request, request.Number) } : found;
    }
}
