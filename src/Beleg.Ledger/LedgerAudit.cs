using Beleg.Ledger.Custody;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;

namespace Beleg.Ledger;

/// <summary>Compares all that is in a ledger with what its custody log tells.</summary>
internal static class LedgerAudit
{
    public static CustodyAudit Of(ILedgerSession session, string? head)
    {
        var audit = new CustodyAudit();
        foreach (var entry in session.Custody.All())
            audit.Follow(entry);
        if (head is not null)
            audit.Expect(head);
        var ids = new Dictionary<long, string>();
        foreach (var report in session.Reports.All())
        {
            ids.Add(report.Number, report.Id);
            audit.Compare(
                $"Report {report.Label}",
                new CustodyTold(CustodyEvent.TakenIn, report.Id, report.Id),
                CanonicalForm.IdOf(report.Report)
            );
        }

        foreach (var (reading, written) in session.Readings.All())
        {
            var id = ids.GetValueOrDefault(reading.Report, "");
            audit.Compare(
                $"The reading of r{reading.Report} by {reading.Reader}",
                new CustodyTold(CustodyEvent.Read, id, written),
                reading.Hash
            );
        }

        foreach (var (kept, written, undoing) in session.Decisions.All())
        {
            var decision = kept.Decision;
            audit.Compare(
                $"The decision of {decision.Who} on {decision.Subject}",
                new CustodyTold(decision.Event, decision.Subject, written),
                decision.Hash()
            );
            if (kept.Undone is { } undone)
            {
                audit.Compare(
                    $"That {undone.Who} undid the decision of {decision.Who} on {decision.Subject}",
                    new CustodyTold(CustodyEvent.Undone, decision.Subject, undoing!),
                    undone.Hash(kept.Number, written)
                );
            }
        }

        audit.Finish();
        return audit;
    }
}
