using Beleg.Ledger.Claims;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Puts together where the reports of a ledger come from.</summary>
public static class OriginReader
{
    /// <summary>The origins of all reports.</summary>
    public static OriginView OfAll(ILedgerSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var evidence = OriginEvidenceReader.OfAll(session);
        var members = evidence.Reports.Select(r => new OriginMember(r.Number));
        return new OriginView(OriginGraph.Of(evidence, members), OriginListing.Of(evidence));
    }

    /// <summary>The origins of some reports.</summary>
    public static OriginSummary OfReports(ILedgerSession session, IReadOnlyCollection<long> reports)
    {
        ArgumentNullException.ThrowIfNull(session);
        var evidence = OriginEvidenceReader.Of(session, reports);
        return OriginGraph.Of(evidence, reports.Select(report => new OriginMember(report)));
    }

    /// <summary>The origins of some sayings.</summary>
    public static OriginSummary Of(ILedgerSession session, IReadOnlyCollection<Saying> sayings)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(sayings);
        var evidence = OriginEvidenceReader.Of(session, sayings.Select(s => s.Report));
        return OriginGraph.Of(
            evidence,
            sayings.Select(s => new OriginMember(s.Report, s.Number) { Claim = s.Claim, Spans = s.Spans })
        );
    }
}
