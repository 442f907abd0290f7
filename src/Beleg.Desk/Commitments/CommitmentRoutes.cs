using Beleg.Desk.Frame;
using Beleg.Desk.Pages;

namespace Beleg.Desk.Commitments;

/// <summary>The pages of commitments.</summary>
public static class CommitmentRoutes
{
    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<CommitmentListPage, CommitmentListing>(
            Addresses.Commitments,
            request => CommitmentListing.Of(request.Session, CommitmentQuery.Of(request), request.Page)
        );
        pages.Page<CommitmentPage, CommitmentSheet>(
            Addresses.Commitments + "/k{number:long}",
            request =>
                request.OrHeir(
                    CommitmentSheet.Of(request.Session, request.Number),
                    sheet => sheet.View.Number,
                    Addresses.Commitment
                )
        );
    }
}
