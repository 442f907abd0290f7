using System.Collections.Immutable;
using Beleg.Lab.Statements;

namespace Beleg.Lab.Readings.Scoring;

/// <summary>How well what Beleg says of reports agrees with a reading by hand.</summary>
public sealed class MeaningScore
{
    private readonly ImmutableArray<Comparison> comparisons;

    private MeaningScore(ImmutableArray<ReportComparison> reports, IEnumerable<Comparison> comparisons)
    {
        Reports = reports;
        this.comparisons = [.. comparisons];
    }

    /// <summary>The reports, in the order of the sample.</summary>
    public ImmutableArray<ReportComparison> Reports { get; }

    /// <summary>The same without what whoever read by hand was in doubt of, and what was found in its place.</summary>
    public MeaningScore WithoutDoubts => new(Reports, comparisons.Where(c => !c.IsDoubtful));

    /// <summary>Reads the reports and compares.</summary>
    /// <param name="sample">The reports.</param>
    /// <param name="hand">What was read in each of them by hand, in the same order.</param>
    /// <param name="read">Reads a text.</param>
    public static MeaningScore Of(
        ImmutableArray<QuotationDocument> sample,
        ImmutableArray<HandReading> hand,
        Func<string, Reading> read
    )
    {
        ArgumentNullException.ThrowIfNull(read);
        ImmutableArray<ReportComparison> reports =
        [
            .. sample.Zip(hand, (document, reading) => ReportComparison.Of(document, reading, read(document.Text))),
        ];
        return new MeaningScore(reports, reports.SelectMany(r => r.Comparisons));
    }

    /// <summary>All that was found and read by hand.</summary>
    public Agreement All(Aspect aspect) => Counted(comparisons.Where(c => c.Aspect == aspect));

    /// <summary>Only where both have a statement, figure or commitment to compare.</summary>
    public Agreement Paired(Aspect aspect) => Counted(comparisons.Where(c => c.Aspect == aspect && c.IsPaired));

    /// <summary>The reports with the most differences, the worst first; none that has no difference.</summary>
    public IEnumerable<ReportComparison> Worst(int count) =>
        Reports.Where(r => !r.Told.IsEmpty).OrderByDescending(r => r.Told.Length).Take(count);

    private static Agreement Counted(IEnumerable<Comparison> compared) =>
        compared.Aggregate(
            new Agreement(0, 0, 0),
            (sum, c) =>
                sum
                + (
                    c.IsRight
                        ? new Agreement(1, 0, 0)
                        : new Agreement(0, c.Found is null ? 0 : 1, c.ByHand is null ? 0 : 1)
                )
        );
}
