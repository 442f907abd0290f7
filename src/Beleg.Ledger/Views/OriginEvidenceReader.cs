using Beleg.Ledger.Copies;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Gathers what the ledger knows of how reports depend on one another.</summary>
internal static class OriginEvidenceReader
{
    /// <summary>The evidence about some reports, with those that share passages with them.</summary>
    public static OriginEvidence Of(ILedgerSession session, IEnumerable<long> reports)
    {
        var asked = reports.ToHashSet();
        var copies = session.Copies.Of(asked);
        asked.UnionWith(copies.SelectMany(c => new[] { c.From, c.To }));
        return new OriginEvidence([.. session.Reports.Heads(asked).Where(h => !h.IsWithdrawn).Select(ReportOf)])
        {
            Copies = [.. copies.Select(SharedTextOf)],
            Citations = [.. session.Citations.OfReports(asked)],
        };
    }

    /// <summary>The evidence about all reports.</summary>
    public static OriginEvidence OfAll(ILedgerSession session) =>
        new([.. session.Reports.AllHeads().Where(h => !h.IsWithdrawn).Select(ReportOf)])
        {
            Copies = [.. session.Copies.All().Select(SharedTextOf)],
            Citations = [.. session.Citations.All()],
        };

    private static OriginReport ReportOf(ReportHead head) =>
        new(head.Number, head.File)
        {
            Outlet = head.Outlet,
            Published = head.Published,
            Credits = head.Credits,
        };

    private static SharedText SharedTextOf(CopyEdge copy) =>
        new(copy.From, copy.To, [.. copy.Proof.Passages.Select(p => new AlignedSpans(p.InA, p.InB))]);
}
