using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Text;

namespace Beleg.Ledger.Reviewing;

/// <summary>
/// Decisions as they go out and come in: the ledger keeps where words stand in UTF-16, and everybody else counts code points
/// ("12-40 50-60" in the value of a corrected extent).
/// </summary>
public static class OutsidePlaces
{
    /// <summary>A decision of the ledger with its places in code points.</summary>
    public static Decision Outside(ILedgerSession session, Decision decision) =>
        With(session, decision, (points, span) => points.FromUtf16(span));

    /// <summary>A decision with places in code points as the ledger keeps it; what is no extent stays, to be refused.</summary>
    public static Decision Inside(ILedgerSession session, Decision decision) =>
        With(session, decision, (points, span) => points.ToUtf16(span));

    /// <summary>The same for decisions of the ledger that go out.</summary>
    public static KeptDecision Outside(ILedgerSession session, KeptDecision kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return kept with { Decision = Outside(session, kept.Decision) };
    }

    private static Decision With(ILedgerSession session, Decision decision, Func<CodePoints, Span, Span> convert)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(decision);
        if (
            decision.Field != SayingExtent.Field
            || SayingAnchor.Read(decision.Value) is not { } spans
            || !EntryLabel.TryParse(decision.Subject, out var label)
            || session.Reports.Get(label.Number) is not { } report
        )
            return decision;
        var points = new CodePoints(report.Report.Text);
        return decision with { Value = SayingAnchor.Of([.. spans.Select(s => convert(points, s))]) };
    }
}
