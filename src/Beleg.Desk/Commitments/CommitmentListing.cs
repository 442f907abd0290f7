using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Desk.Frame;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Commitments;

/// <summary>The commitments of a ledger, those of most reports first.</summary>
/// <param name="Commitments">A page of them.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Kinds">How many there are of each kind of which there are any, whatever else was asked.</param>
/// <param name="Contested">How many are contested.</param>
public sealed record CommitmentListing(
    Slice<CommitmentView> Commitments,
    CommitmentQuery Query,
    ImmutableArray<(CommitmentKind Kind, long Count)> Kinds,
    long Contested
)
{
    private const int OnAPage = 25;

    /// <summary>How many there are.</summary>
    public long All => Kinds.Sum(k => k.Count);

    /// <summary>A page of the list.</summary>
    public static CommitmentListing Of(ILedgerSession session, CommitmentQuery query, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        var commitments = session.Commitments;
        return new CommitmentListing(
            Slicing.Take(
                page,
                OnAPage,
                commitments.Count(query.Filter),
                (most, skip) => CommitmentReader.List(session, query.Filter, most, skip)
            ),
            query,
            [
                .. Enum.GetValues<CommitmentKind>()
                    .Select(kind => (kind, commitments.Count(new CommitmentFilter { Kind = kind })))
                    .Where(k => k.Item2 > 0),
            ],
            commitments.Count(new CommitmentFilter { IsContested = true })
        );
    }
}
