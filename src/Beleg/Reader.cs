using System.Collections.Immutable;
using Beleg.Faults;
using Beleg.German;
using Beleg.Meaning;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg;

/// <summary>
/// The one entrance: reads a report and returns its ledger. A reader never changes; one can be used from many threads.
/// </summary>
public sealed class Reader
{
    private readonly GermanAnalyzer analyzer;

    private Reader(GermanAnalyzer analyzer) => this.analyzer = analyzer;

    /// <summary>Loads the models from a folder ("models/de").</summary>
    /// <exception cref="FaultException">A model is missing (BLG2001) or damaged (BLG2002).</exception>
    public static Reader Load(string modelFolder) => new(GermanAnalyzer.Load(modelFolder));

    /// <summary>
    /// Reads a report. Any text can be read; what is wrong with it is told in <see cref="Reading.Warnings"/>. The same
    /// report always gives the same reading.
    /// </summary>
    public Reading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var analysis = analyzer.Analyze(report.Text);
        var attributions = AttributionFinder.Find(analysis);
        var statements = attributions
            .Select(
                (a, i) =>
                    new Statement($"s{i + 1}", a, SenseFinder.Of(analysis, a, _ => null))
                    {
                        Within = a.Within is { } outer ? $"s{outer + 1}" : null,
                    }
            )
            .ToImmutableArray();
        return new Reading(report)
        {
            Language = LanguageGuess.IsGerman(analysis) == true ? "de" : "und",
            Credits = report.Credits,
            Sentences = [.. analysis.Sentences.Select(s => s.Span)],
            Headings = [.. analysis.Sentences.Where(s => s.IsHeading).Select(s => s.Span)],
            Sources = [],
            Statements = statements,
            Figures = [],
            Commitments = [],
            OpenPoints = [],
            Warnings = TextFaults.Of(analysis),
        };
    }
}
