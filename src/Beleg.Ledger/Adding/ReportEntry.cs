using Beleg.Exchange.Json;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Custody;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;
using Beleg.Text;

namespace Beleg.Ledger.Adding;

/// <summary>Takes one report into a ledger, within one transaction: the whole tour on one page.</summary>
internal sealed class ReportEntry(ILedgerSession session, string reader, TimeProvider time)
{
    private readonly CopyEntry copies = new(session);

    /// <summary>Adds a report that is not there yet, with its reading.</summary>
    public KeptReport Add(string id, Report report, Reading reading, string origin)
    {
        var older = report.Url is { } url ? session.Reports.LatestAt(url) : null;
        var kept = session.Reports.Add(id, report, older?.Number);
        Log(CustodyEvent.TakenIn, id, id, origin);
        copies.Enter(kept);
        Keep(kept, reading, []);
        return kept;
    }

    /// <summary>Enters what reading a report found.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="points">What the reading before left open; where the words stay, label and verdict stay.</param>
    public void Keep(KeptReport report, Reading reading, IReadOnlyList<ReviewedPoint> points)
    {
        var found = new KeptReading(report.Number, reader, ReadingJson.WriteLine(reading));
        session.Readings.Add(found);
        Log(CustodyEvent.Read, report.Id, found.Hash, reader);
        session.Reports.SetCredits(report.Number, reading.Credits);
        var sources = new SourceEntry(session, report.Number, report.Report.Published);
        sources.Enter(reading);
        var sayings = Sayings
            .Of(report.Number, reading, sources.NumberOf, sources.Outlet)
            .Select(session.Sayings.Add)
            .ToList();
        foreach (var rejoinder in RejoinderFinder.Find(sayings, sources.Speakers(reading)))
        {
            session.Sayings.SetTakesUp(rejoinder);
            session.Claims.Add(SayingLink.TakingUp(rejoinder.Saying, rejoinder.To));
        }

        Cite(reading, sayings);
        new OpenPointEntry(session.OpenPoints, points).Enter(
            report.Head,
            reading.OpenPoints,
            sayings,
            sources.NumberOf
        );
        CommitmentEntry.Enter(session.Commitments, report.Head, reading, sayings, sources.NumberOf);
        session.Reports.SetLinked(report.Number, linked: false);
    }

    private void Cite(Reading reading, List<Saying> sayings)
    {
        var byId = sayings.ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var found in CitationFinder.Of(reading))
        {
            if (!byId.TryGetValue(found.Statement, out var saying))
                continue;
            session.Citations.Add(
                new Citation(saying.Report, found.Name, found.Kind) { Saying = saying.Number, Depth = found.Depth }
            );
        }
    }

    private void Log(CustodyEvent what, string subject, string content, string note) =>
        session.Custody.Append(new CustodyFact(what, reader, subject, content, note), time.GetUtcNow());
}
