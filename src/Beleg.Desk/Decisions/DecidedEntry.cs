using Beleg.Desk.Deciding;
using Beleg.Desk.Frame;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Decisions;

/// <summary>A decision with what it was made on.</summary>
/// <param name="Line">The decision.</param>
/// <param name="Text">The words of the entry, or what it is called; null where it is no more.</param>
/// <param name="Address">Where it is found; null where it is no more.</param>
public sealed record DecidedEntry(DecisionLine Line, string? Text, string? Address)
{
    /// <summary>The number of the decision.</summary>
    public long Number => Line.Kept.Number;

    /// <summary>A decision with its entry as it is now; a number that leads elsewhere leads there.</summary>
    public static DecidedEntry Of(ILedgerSession session, KeptDecision kept)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(kept);
        var (text, address) = EntryLabel.TryParse(kept.Decision.Subject, out var label)
            ? Find(session, label)
            : (null, null);
        return new DecidedEntry(DecisionLine.Of(session, kept), text, address);
    }

    private static (string? Text, string? Address) Find(ILedgerSession session, EntryLabel label)
    {
        switch (label.Kind)
        {
            case EntryKind.Report when session.Reports.Head(label.Number) is { } report:
                return (report.Title ?? report.File, Addresses.Report(report.Number));
            case EntryKind.Saying when session.Sayings.Find(label.Number, label.Saying!) is { } saying:
                return (saying.Text, Addresses.Saying(saying.Report, saying.Id));
            case EntryKind.Claim when session.Claims.Get(label.Number) is { Sayings: > 0 } claim:
                return (claim.Text, Addresses.Claim(claim.Number));
            case EntryKind.Source when session.Sources.Get(label.Number) is { } source:
                return (source.Name, Addresses.Source(source.Number));
            case EntryKind.Story when session.Stories.Get(label.Number) is { } story:
                return (story.Title, Addresses.Story(story.Number));
            case EntryKind.OpenPoint when session.OpenPoints.Get(label.Number) is { } point:
                return (point.Point.Text, Addresses.Report(point.Point.Report));
            case EntryKind.Commitment
                when session.Commitments.Course(label.Number) is { } course
                    && session.Commitments.OfCourse(course.Number) is [var said, ..]:
                return (said.Text, Addresses.Commitment(course.Number));
            default:
                return (null, null);
        }
    }
}
