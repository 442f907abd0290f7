using Beleg.Ledger.Views;
using Beleg.Text;

namespace Beleg.Desk.Stories;

/// <summary>An open point of a story.</summary>
/// <param name="Label">What people call it: "o5".</param>
/// <param name="Text">The words.</param>
/// <param name="Who">Who owes it, parted by commas; empty where nobody is told.</param>
/// <param name="Due">By when; null where nothing tells.</param>
/// <param name="Report">The number of the report that says so.</param>
/// <param name="Outlet">Who published it, or where nobody is known the name of its file.</param>
/// <param name="Published">When.</param>
public sealed record StoryPoint(
    string Label,
    string Text,
    string Who,
    ReportDate? Due,
    long Report,
    string Outlet,
    ReportDate? Published
)
{
    /// <summary>The point of a view.</summary>
    public static StoryPoint Of(OpenPointView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var point = view.Reviewed.Point;
        return new StoryPoint(
            view.Label,
            point.Text,
            string.Join(", ", point.WhoNames),
            point.Due,
            view.Report.Number,
            view.Report.Outlet ?? view.Report.File,
            view.Report.Published
        );
    }
}
