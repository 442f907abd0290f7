using Beleg.Exchange;
using Beleg.Ledger.Reviews;

namespace Beleg.Ledger.Json;

/// <summary>A decision that was carried out, as JSON says it.</summary>
/// <param name="Id">The label of the entry.</param>
/// <param name="Verdict">"accept", "reject", "correct", "merge" or "split".</param>
/// <param name="Field">The field that is corrected.</param>
/// <param name="Value">Its new value, or the label of the other entry.</param>
/// <param name="Who">Who decided.</param>
/// <param name="Time">When, in UTC.</param>
/// <param name="Note">Why.</param>
public sealed record ReviewedNode(
    string Id,
    string Verdict,
    string? Field,
    string? Value,
    string Who,
    DateTimeOffset Time,
    string? Note
)
{
    /// <summary>The node of a decision.</summary>
    public static ReviewedNode Of(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new ReviewedNode(
            decision.Subject,
            Term.Of(decision.Verdict),
            decision.Field,
            decision.Value,
            decision.Who,
            decision.Time,
            decision.Note
        );
    }
}
