using Beleg.Desk.Frame;
using Beleg.Desk.Reports;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Search;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Search;

/// <summary>A report that a search finds, as its page shows it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Title">Its headline, with the hits.</param>
/// <param name="Excerpt">The part of its text in which most of what was sought stands.</param>
/// <param name="Address">Where these words are on its page.</param>
public sealed record FoundReport(ReportLine Report, Excerpt Title, Excerpt Excerpt, string Address)
{
    private const int Length = 280;

    /// <summary>What is found in a report.</summary>
    public static FoundReport Of(ILedgerSession session, KeptReport report, SearchTerms terms)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(report);
        var line = ReportLine.Of(report.Head);
        var excerpt = Excerpt.Of(report.Report.Text, terms, Length);
        return new FoundReport(
            line,
            Excerpt.Of(line.Title, terms, line.Title.Length),
            excerpt,
            AddressOf(session, report.Number, excerpt)
        );
    }

    // What is told or said there can be linked to; the words between two sayings are left to the browser.
    private static string AddressOf(ILedgerSession session, long report, Excerpt excerpt)
    {
        if (excerpt.FirstHit is not { } hit)
            return Addresses.Report(report);
        var saying = session.Sayings.OfReport(report).FirstOrDefault(s => s.Spans.Any(span => span.Overlaps(hit)));
        return saying is not null
            ? Addresses.Saying(report, saying.Id)
            : Addresses.Words(report, excerpt.Parts.First(p => p.IsHit).Text);
    }
}
