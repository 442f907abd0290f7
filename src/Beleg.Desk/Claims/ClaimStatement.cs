using Beleg.Ledger.Claims;
using Beleg.Ledger.Views;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Desk.Claims;

/// <summary>What a report has of a claim, as its page shows it.</summary>
/// <param name="Report">The number of the report.</param>
/// <param name="Id">The id of the saying in it.</param>
/// <param name="Text">The words.</param>
/// <param name="Source">Who says it; null where the report does not tell.</param>
/// <param name="SourceNumber">The number of that source.</param>
/// <param name="Outlet">Who published the report, or where that is not known its file.</param>
/// <param name="Published">When.</param>
/// <param name="Position">How the source stands to the claim.</param>
/// <param name="Act">What the saying does.</param>
/// <param name="Modality">How sure it is, as worded.</param>
/// <param name="Relation">How it stands to the words of the claim.</param>
/// <param name="IsTold">True where the report itself tells it.</param>
public sealed record ClaimStatement(
    long Report,
    string Id,
    string Text,
    string? Source,
    long? SourceNumber,
    string Outlet,
    ReportDate? Published,
    Position Position,
    Act Act,
    Modality Modality,
    Relation Relation,
    bool IsTold
)
{
    /// <summary>The statement of a view.</summary>
    public static ClaimStatement Of(PositionView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new ClaimStatement(
            view.Report.Number,
            view.Saying.Id,
            view.Saying.Text,
            view.Source,
            view.Saying.Source,
            view.Report.Outlet ?? view.Report.File,
            view.Report.Published,
            view.Position,
            view.Saying.Act,
            view.Saying.Modality,
            view.Relation,
            view.Saying.IsTold
        );
    }
}
