using Beleg.Ledger.Claims;
using Beleg.Ledger.Views;
using Beleg.Meaning;

namespace Beleg.Desk.Reports;

/// <summary>A saying as the page of its report shows it.</summary>
/// <param name="Id">Its id in the report: "s4", "t2".</param>
/// <param name="Source">Who says it; null where the report does not tell.</param>
/// <param name="Text">The words.</param>
/// <param name="IsTold">True where the report itself tells it.</param>
/// <param name="Act">What the saying does.</param>
/// <param name="Position">How the speaker stands to the words.</param>
/// <param name="Modality">How sure it is, as worded.</param>
/// <param name="Claim">The number of its claim; null where it is in none that others share.</param>
public sealed record ReportSaying(
    string Id,
    string? Source,
    string Text,
    bool IsTold,
    Act Act,
    Position Position,
    Modality Modality,
    long? Claim
)
{
    /// <summary>The saying of a view.</summary>
    public static ReportSaying Of(SayingView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        Saying saying = view.Saying;
        return new ReportSaying(
            saying.Id,
            view.Source,
            saying.Text,
            saying.IsTold,
            saying.Act,
            saying.Position,
            saying.Modality,
            saying.Claim
        );
    }
}
