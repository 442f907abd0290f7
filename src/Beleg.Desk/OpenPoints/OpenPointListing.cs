using System.Collections.Immutable;
using Beleg.Desk.Frame;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.OpenPoints;

/// <summary>What reports say is outstanding: what is due first at the head, then what was published last.</summary>
/// <param name="Points">A page of them.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Counts">How many there are of each state, due in the time that was asked for.</param>
public sealed record OpenPointListing(
    Slice<OpenPointLine> Points,
    OpenPointQuery Query,
    ImmutableArray<(OpenPointState State, long Count)> Counts
)
{
    private const int OnAPage = 25;

    /// <summary>A page of the list.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="query">What was asked.</param>
    /// <param name="today">The day by which it is told what is overdue.</param>
    /// <param name="page">Which page.</param>
    public static OpenPointListing Of(ILedgerSession session, OpenPointQuery query, DateOnly today, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        var filter = query.Filter;
        ImmutableArray<(OpenPointState State, long Count)> counts =
        [
            .. OpenPointQuery.States.Select(state => (state, session.OpenPoints.Count(filter with { State = state }))),
        ];
        return new OpenPointListing(
            Slicing.Take(
                page,
                OnAPage,
                counts.First(c => c.State == query.State).Count,
                (most, skip) =>
                    OpenPointReader
                        .List(session, filter, most, skip)
                        .Select(view => OpenPointLine.Of(session, view, today))
            ),
            query,
            counts
        );
    }
}
