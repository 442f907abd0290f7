using System.Collections.Immutable;
using Beleg.Exchange;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Json;

/// <summary>A commitment over time, as JSON says it.</summary>
/// <param name="Id">"k3".</param>
/// <param name="Kind">"loan", "agreement", "pledge", "deployment" or "deadline".</param>
/// <param name="Text">The words that tell it best.</param>
/// <param name="By">The names of those who bind themselves.</param>
/// <param name="To">The names of those it is made to.</param>
/// <param name="Amount">How much, in the words of the report; null where none tells.</param>
/// <param name="Status">How far it has come: "announced", "pending", "agreed", "signed" or "denied".</param>
/// <param name="Contested">True where one report has it denied and another not.</param>
/// <param name="Steps">What each report has of it, by date.</param>
public sealed record CommitmentNode(
    string Id,
    string Kind,
    string Text,
    ImmutableArray<string> By,
    ImmutableArray<string> To,
    string? Amount,
    string Status,
    bool Contested,
    ImmutableArray<CommitmentStepNode> Steps
)
{
    /// <summary>The node of a commitment.</summary>
    public static CommitmentNode Of(CommitmentView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var (course, best) = (view.Course, view.Course.Spokesman);
        return new CommitmentNode(
            view.Label,
            Term.Of(best.Kind),
            best.Text,
            [.. course.By.Select(p => p.Name)],
            [.. course.To.Select(p => p.Name)],
            best.Amount?.Text,
            Term.Of(course.Status),
            course.IsContested,
            [.. view.Steps.Select(s => CommitmentStepNode.Of(s.Step, s.Report))]
        );
    }
}
