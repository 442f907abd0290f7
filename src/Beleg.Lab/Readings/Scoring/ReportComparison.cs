using System.Collections.Immutable;
using Beleg.Lab.Statements;

namespace Beleg.Lab.Readings.Scoring;

/// <summary>One report, by hand and as found.</summary>
public sealed class ReportComparison
{
    private ReportComparison(QuotationDocument document, IEnumerable<Comparison> comparisons)
    {
        Document = document;
        Comparisons = [.. comparisons];
        Told = [.. Comparisons.Where(c => c.IsTold).OrderBy(c => c.Place.Start).ThenBy(c => c.Aspect)];
    }

    /// <summary>The report.</summary>
    public QuotationDocument Document { get; }

    /// <summary>All that was compared.</summary>
    public ImmutableArray<Comparison> Comparisons { get; }

    /// <summary>Where the two differ, each difference once, in the order of the text.</summary>
    public ImmutableArray<Comparison> Told { get; }

    /// <summary>Compares a report.</summary>
    internal static ReportComparison Of(QuotationDocument document, HandReading hand, Reading found) =>
        new(
            document,
            [
                .. StatementComparison.Of(document, hand, found),
                .. ItemComparison.Figures(document.Text, hand.Figures, found.Figures),
                .. ItemComparison.Commitments(document.Text, found.Sentences, hand.Commitments, found.Commitments),
                .. ItemComparison.OpenPoints(document.Text, hand.OpenPoints, found.OpenPoints),
            ]
        );
}
