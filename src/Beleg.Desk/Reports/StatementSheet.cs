using System.Collections.Immutable;
using Beleg.Exchange.Json;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Reports;

/// <summary>One saying of a report with all that was found of it, and why.</summary>
/// <param name="Report">What is known of the report.</param>
/// <param name="Saying">The saying.</param>
/// <param name="Text">The paragraphs it stands in, with its parts.</param>
/// <param name="Parts">What the reading kept of it; null of what the report itself tells.</param>
public sealed record StatementSheet(ReportLine Report, ReportSaying Saying, MarkedText Text, StatementParts? Parts)
{
    /// <summary>What people call it: "r3/s4".</summary>
    public string Label => $"{Report.Label}/{Saying.Id}";

    /// <summary>The saying of an id in a report; null where there is none.</summary>
    public static StatementSheet? Of(ILedgerSession session, long number, string id)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Sayings.Find(number, id) is not { } saying || session.Reports.Get(number) is not { } report)
            return null;
        var statements = KeptStatements.Of(session, report);
        IReadOnlyList<Saying> marked = [saying];
        var text = MarkedText.Of(session, report.Report.Text, marked, statements);
        return new StatementSheet(
            ReportLine.Of(report.Head),
            text.Sayings[0],
            text with
            {
                Paragraphs = Around(text.Paragraphs),
            },
            statements.GetValueOrDefault(id)
        );
    }

    // From the first paragraph with a part of it to the last.
    private static ImmutableArray<ImmutableArray<TextSegment>> Around(
        ImmutableArray<ImmutableArray<TextSegment>> paragraphs
    )
    {
        var with = Enumerable
            .Range(0, paragraphs.Length)
            .Where(i => paragraphs[i].Any(s => s.Covering.Length > 0))
            .ToList();
        return with.Count == 0 ? [] : paragraphs[with[0]..(with[^1] + 1)];
    }
}
