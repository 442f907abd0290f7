using System.Collections.Immutable;
using Beleg.Desk.Frame;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Commitments;

/// <summary>A commitment over time.</summary>
/// <param name="View">The commitment with its reports.</param>
/// <param name="Course">Its course as a picture; null where all reports with a date are of one.</param>
/// <param name="Stories">The stories of its reports.</param>
public sealed record CommitmentSheet(CommitmentView View, CourseFigure? Course, ImmutableArray<Story> Stories)
{
    /// <summary>The amounts that reports give, in their words, each once and in the order of publication.</summary>
    public IEnumerable<string> Amounts =>
        View.Course.Steps.Select(s => s.Said.Amount?.Text).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The sheet of a commitment, or of the one it was merged into; null where no report tells of it.</summary>
    public static CommitmentSheet? Of(ILedgerSession session, long number)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (CommitmentReader.Of(session, number) is not { } view)
            return null;
        return new CommitmentSheet(
            view,
            CourseFigure.Of(view),
            [
                .. view
                    .Reports.Select(r => session.Stories.Of(r.Number))
                    .OfType<long>()
                    .Distinct()
                    .Select(session.Stories.Get)
                    .OfType<Story>(),
            ]
        );
    }

    /// <summary>Where the words of a step are.</summary>
    public static string PlaceOf(CommitmentStep step, ReportHead report)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(report);
        return step.Said.Saying is { } saying
            ? Addresses.Saying(report.Number, saying)
            : Addresses.Words(report.Number, step.Said.Text);
    }
}
