using Beleg.Exchange;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Json;

/// <summary>A decision, as JSON says it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Id">The label of the entry.</param>
/// <param name="Verdict">"accept", "reject", "correct", "merge" or "split".</param>
/// <param name="Field">The field that is corrected.</param>
/// <param name="Value">Its new value, or the label of the other entry; where words stand in code points.</param>
/// <param name="Who">Who decided.</param>
/// <param name="Time">When, in UTC.</param>
/// <param name="Note">Why.</param>
/// <param name="Undone">Who took it back; null where it stands.</param>
public sealed record ReviewedNode(
    long Number,
    string Id,
    string Verdict,
    string? Field,
    string? Value,
    string Who,
    DateTimeOffset Time,
    string? Note,
    UndoneNode? Undone
)
{
    /// <summary>The node of a decision.</summary>
    public static ReviewedNode Of(ILedgerSession session, KeptDecision kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var decision = OutsidePlaces.Outside(session, kept.Decision);
        return new ReviewedNode(
            kept.Number,
            decision.Subject,
            Term.Of(decision.Verdict),
            decision.Field,
            decision.Value,
            decision.Who,
            decision.Time,
            decision.Note,
            kept.Undone is { } undone ? new UndoneNode(undone.Who, undone.Time) : null
        );
    }
}
