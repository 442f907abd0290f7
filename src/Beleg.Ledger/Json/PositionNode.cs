using Beleg.Exchange;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Json;

/// <summary>How a source stands to a claim, as JSON says it.</summary>
/// <param name="Source">Who; null where the report does not tell.</param>
/// <param name="Position">"affirms", "rejects", "does not know" or "conditional": towards the claim.</param>
/// <param name="Act">What the saying does.</param>
/// <param name="Modality">How sure it is, as worded.</param>
/// <param name="Relation">How it stands to the words of the claim.</param>
/// <param name="Report">The file of the report.</param>
/// <param name="Statement">The id of the statement in it; "t3" for what the report itself tells.</param>
/// <param name="Text">The words.</param>
/// <param name="Published">When the report was published.</param>
public sealed record PositionNode(
    string? Source,
    string Position,
    string Act,
    string Modality,
    string Relation,
    string Report,
    string Statement,
    string Text,
    string? Published
)
{
    /// <summary>The node of a position.</summary>
    public static PositionNode Of(PositionView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new PositionNode(
            view.Source,
            Term.Of(view.Position),
            Term.Of(view.Saying.Act),
            Term.Of(view.Saying.Modality),
            Term.Of(view.Relation),
            view.Report.File,
            view.Saying.Id,
            view.Saying.Text,
            view.Report.Published?.ToString()
        );
    }
}
