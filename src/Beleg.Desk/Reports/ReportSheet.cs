using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Reports;

/// <summary>A report with what was found in it.</summary>
/// <param name="Report">What is known of it.</param>
/// <param name="Text">Its text with the parts of what it says.</param>
/// <param name="OpenPoints">What it says is outstanding, with what became of it.</param>
/// <param name="Commitments">The commitments it tells of.</param>
public sealed record ReportSheet(
    ReportLine Report,
    MarkedText Text,
    ImmutableArray<OpenPointView> OpenPoints,
    ImmutableArray<CommitmentSaid> Commitments
)
{
    /// <summary>Where it was published: an address of the web; null where none is known.</summary>
    public Uri? Published { get; init; }

    /// <summary>The story it belongs to.</summary>
    public Story? Story { get; init; }

    /// <summary>The statements alone: what the report tells itself left out.</summary>
    public IEnumerable<ReportSaying> Statements => Text.Sayings.Where(s => !s.IsTold);

    /// <summary>The report of a number; null where there is none.</summary>
    public static ReportSheet? Of(ILedgerSession session, long number)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Reports.Get(number) is not { } report)
            return null;
        var statements = KeptStatements.Of(session, report);
        IReadOnlyList<Saying> sayings = session.Sayings.OfReport(number);
        return new ReportSheet(
            ReportLine.Of(report.Head),
            MarkedText.Of(session, report.Report.Text, sayings, statements),
            [.. OpenPointReader.OfReport(session, report.Head)],
            [.. session.Commitments.OfReport(number)]
        )
        {
            Published = WebAddress.Of(report.Head.Url),
            Story = session.Stories.Of(number) is { } story ? session.Stories.Get(story) : null,
        };
    }
}
