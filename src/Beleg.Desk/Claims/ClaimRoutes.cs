using Beleg.Desk.Deciding;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;

namespace Beleg.Desk.Claims;

/// <summary>The pages of claims.</summary>
public static class ClaimRoutes
{
    /// <summary>The parameter that asks for contested claims only.</summary>
    public const string ContestedName = "contested";

    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<ClaimListPage, ClaimListing>(
            Addresses.Claims,
            request =>
                ClaimListing.Of(
                    request.Session,
                    request.Get<LedgerMemory>(),
                    request.Asked(ContestedName) is not null,
                    request.Page
                )
        );
        pages.Page<ClaimPage, ClaimSheet>(Addresses.Claims + "/c{number:long}", Find);
    }

    private static PageAnswer<ClaimSheet> Find(PageRequest request)
    {
        var sheet = ClaimSheet.Of(request.Session, request.Number, request.Page);
        var found = request.OrHeir(sheet, s => s.Claim.Number, Addresses.Claim);
        return found.Model is { } here ? here with { Actions = EntryActions.OfClaim(request, request.Number) } : found;
    }
}
