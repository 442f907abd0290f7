using Beleg.Exchange;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;

namespace Beleg.Ledger.Json;

/// <summary>What one report has of a commitment, as JSON says it.</summary>
/// <param name="Report">The file of the report.</param>
/// <param name="Statement">The id in it of the statement that tells; "t3" for what the report itself tells; null for none.</param>
/// <param name="Text">The words that name the commitment.</param>
/// <param name="Status">How far it has come by that report.</param>
/// <param name="Move">"opens", "advances", "repeats", "falls-back", "denies" or "reaffirms".</param>
/// <param name="Published">When the report was published.</param>
public sealed record CommitmentStepNode(
    string Report,
    string? Statement,
    string Text,
    string Status,
    string Move,
    string? Published
)
{
    /// <summary>The node of a step.</summary>
    public static CommitmentStepNode Of(CommitmentStep step, ReportHead report)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(report);
        return new CommitmentStepNode(
            report.File,
            step.Said.Saying,
            step.Said.Text,
            Term.Of(step.Said.Status),
            Term.Of(step.Move),
            report.Published?.ToString()
        );
    }
}
