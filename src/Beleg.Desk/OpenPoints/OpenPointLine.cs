using System.Collections.Immutable;
using Beleg.Desk.Frame;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;
using Beleg.Ledger.Views;

namespace Beleg.Desk.OpenPoints;

/// <summary>An open point as the list shows it.</summary>
/// <param name="View">The point, and what became of it.</param>
/// <param name="Who">Who owes it: number and name of each.</param>
/// <param name="Story">The story of its report; null where it has none yet.</param>
/// <param name="Place">The address of its words.</param>
/// <param name="Answer">What the report says that closes it or speaks of it last; null where only its own open point does.</param>
/// <param name="IsOverdue">True where it is open and was due before today.</param>
public sealed record OpenPointLine(
    OpenPointView View,
    ImmutableArray<(long Number, string Name)> Who,
    Story? Story,
    string Place,
    Saying? Answer,
    bool IsOverdue
)
{
    /// <summary>The line of a view.</summary>
    public static OpenPointLine Of(ILedgerSession session, OpenPointView view, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(view);
        var point = view.Reviewed.Point;
        return new OpenPointLine(
            view,
            [.. point.Who.Zip(point.WhoNames)],
            session.Stories.Of(point.Report) is { } story ? session.Stories.Get(story) : null,
            PlaceOf(session, point),
            view.Development?.Saying is { } saying && session.Sayings.Get([saying]) is [var answer] ? answer : null,
            view.Reviewed.State == OpenPointState.Open
                && point.Due is { } due
                && string.CompareOrdinal(due.ToString(), Beginning(today, due.ToString().Length)) < 0
        );
    }

    // Of a month that a point is due in none of its days is too late.
    private static string Beginning(DateOnly today, int length) =>
        today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)[..length];

    private static string PlaceOf(ILedgerSession session, OutstandingPoint point)
    {
        var saying = session
            .Sayings.OfReport(point.Report)
            .FirstOrDefault(s => s.Spans.Any(span => point.Spans.Any(span.Overlaps)));
        return saying is null ? Addresses.Words(point.Report, point.Text) : Addresses.Saying(point.Report, saying.Id);
    }
}
