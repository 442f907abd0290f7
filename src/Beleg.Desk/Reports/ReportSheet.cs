using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Reports;

/// <summary>A report with what was found in it.</summary>
/// <param name="Report">What is known of it.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Paragraphs">Its text, cut where sayings begin and end.</param>
/// <param name="Sayings">Its sayings, in the order of <see cref="TextSegment.Covering"/>.</param>
public sealed record ReportSheet(
    ReportLine Report,
    string? Url,
    ImmutableArray<ImmutableArray<TextSegment>> Paragraphs,
    ImmutableArray<ReportSaying> Sayings
)
{
    /// <summary>The statements alone: what the report tells itself left out.</summary>
    public IEnumerable<ReportSaying> Statements => Sayings.Where(s => !s.IsTold);

    /// <summary>The report of a number; null where there is none.</summary>
    public static ReportSheet? Of(ILedgerSession session, long number)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Reports.Get(number) is not { } report)
            return null;
        IReadOnlyList<Saying> sayings = session.Sayings.OfReport(number);
        return new ReportSheet(
            ReportLine.Of(report.Head),
            report.Head.Url,
            TextSegments.Of(report.Report.Text, [.. sayings.Select(s => s.Spans)]),
            [.. SayingReader.Of(session, sayings).Select(ReportSaying.Of)]
        );
    }
}
