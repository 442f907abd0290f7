using Beleg.Ledger.Views;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Desk.Sources;

/// <summary>A statement as the page of its source shows it.</summary>
/// <param name="Report">The number of the report.</param>
/// <param name="Id">The id of the statement in it.</param>
/// <param name="Text">The words.</param>
/// <param name="Outlet">Who published the report, or where that is not known its file.</param>
/// <param name="Published">When.</param>
/// <param name="Position">How the source stands to the words.</param>
/// <param name="Act">What the statement does.</param>
/// <param name="Modality">How sure it is, as worded.</param>
/// <param name="Claim">The number of its claim; null where it is in none that others share.</param>
/// <param name="Counts">False where a person rejected it or withdrew its report.</param>
public sealed record SourceStatement(
    long Report,
    string Id,
    string Text,
    string Outlet,
    ReportDate? Published,
    Position Position,
    Act Act,
    Modality Modality,
    long? Claim,
    bool Counts
)
{
    /// <summary>The statement of a view.</summary>
    public static SourceStatement Of(SayingView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var saying = view.Saying;
        return new SourceStatement(
            saying.Report,
            saying.Id,
            saying.Text,
            view.Report.Outlet ?? view.Report.File,
            view.Report.Published,
            saying.Position,
            saying.Act,
            saying.Modality,
            saying.Claim,
            saying.Counts
        );
    }
}
