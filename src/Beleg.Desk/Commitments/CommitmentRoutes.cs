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
        pages.Page<CommitmentPage, CommitmentSheet>(Addresses.Commitments + "/k{number:long}", Find);
    }

    private static PageAnswer<CommitmentSheet> Find(PageRequest request)
    {
        var sheet = CommitmentSheet.Of(request.Session, request.Number);
        // A number that was merged leads to its heir.
        return sheet is not null && sheet.View.Number != request.Number
            ? new PageAnswer<CommitmentSheet>(null, Addresses.Commitment(sheet.View.Number))
            : sheet;
    }
}
