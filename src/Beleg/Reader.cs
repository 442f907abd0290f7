using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Faults;
using Beleg.Figures;
using Beleg.German;
using Beleg.German.Times;
using Beleg.Meaning;
using Beleg.Meaning.Chains;
using Beleg.OpenPoints;
using Beleg.Propositions;
using Beleg.Sources;
using Beleg.Sources.Credits;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg;

/// <summary>
/// The one entrance: reads a report and returns its ledger. A reader never changes; one can be used from many threads.
/// </summary>
public sealed class Reader
{
    private readonly GermanAnalyzer analyzer;

    private readonly AttributionFinder finder;

    private readonly PropositionFinder propositions;

    private Reader(GermanAnalyzer analyzer, AttributionFinder finder, PropositionFinder propositions) =>
        (this.analyzer, this.finder, this.propositions) = (analyzer, finder, propositions);

    /// <summary>Loads the models from a folder ("models/de").</summary>
    /// <exception cref="FaultException">A model is missing (BLG2001) or damaged (BLG2002).</exception>
    public static Reader Load(string modelFolder) =>
        new(GermanAnalyzer.Load(modelFolder), AttributionFinder.Load(modelFolder), PropositionFinder.Load(modelFolder));

    /// <summary>
    /// Reads a report. Any text can be read; what is wrong with it is told in <see cref="Reading.Warnings"/>. The same
    /// report always gives the same reading.
    /// </summary>
    public Reading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var analysis = analyzer.Analyze(report.Text);
        var credits = CreditFinder.Find(analysis, report);
        var attributions = finder.Find(analysis);
        var sources = SourceResolver.Open(analysis, attributions, report.Outlet);
        var figures = FigureFinder.Find(analysis, report.Published);
        var times = TimeFinder.Find(analysis);
        var timesOfClauses = new TimesOfClauses(analysis, times);
        var senses = new SenseFinder(analysis, times, report.Published, sources.SourcesOf, sources.SourceAt);
        var afterwards = new ToldAfterwards(analysis, attributions, sources.SpeakersOf, sources.SourcesOf);
        var statements = ImmutableArray.CreateBuilder<Statement>(attributions.Length);
        for (var i = 0; i < attributions.Length; i++)
        {
            var speakers = sources.SpeakersOf(i);
            var around = Around(attributions[i], statements);
            var sense = senses.Of(attributions[i], around, speakers.FirstOrDefault(), afterwards.LinksOf(i));
            statements.Add(
                new Statement($"s{i + 1}", attributions[i], sense)
                {
                    Because = [.. attributions[i].Because, .. sources.WhySpeakersOf(i), .. sense.Because],
                    Within = attributions[i].Within is { } outer ? $"s{outer + 1}" : null,
                    Sources = speakers,
                    Figures = FiguresIn(attributions[i].Content, figures.Figures),
                }
            );
        }

        // Who reported on it is a source even where nobody's statement came through it.
        foreach (var outlet in afterwards.Outlets)
            sources.SourcesOf(outlet);
        var commitments = CommitmentFinder.Find(analysis, attributions, figures.Figures, timesOfClauses, SourceAt);
        var openPoints = OpenPointFinder.Find(analysis, timesOfClauses, report.Published, SourceAt);
        var resolved = sources.Close();
        return new Reading(report)
        {
            Language = LanguageGuess.IsGerman(analysis) == true ? "de" : "und",
            Credits = credits.Names,
            Sentences = [.. analysis.Sentences.Select(s => s.Span)],
            Headings = [.. analysis.Sentences.Where(s => s.IsHeading).Select(s => s.Span)],
            Sources = resolved.Sources,
            Statements = statements.ToImmutable(),
            Figures = figures.Figures,
            Commitments = commitments,
            OpenPoints = openPoints,
            Propositions = propositions.Find(
                analysis,
                attributions,
                resolved,
                times,
                credits.Spans,
                passage => FiguresIn(passage, figures.Figures)
            ),
            Warnings = [.. TextFaults.Of(analysis), .. figures.Faults],
        };

        // A party to a commitment is a source of the ledger even where it does not speak.
        string? SourceAt(Span span) => sources.SourcesOf(Passage.Of(report.Text, span)).FirstOrDefault();
    }

    private static Surrounding? Around(Attribution inner, ImmutableArray<Statement>.Builder before) =>
        inner.Within is { } index && index < before.Count
            ? new Surrounding(before[index].Attribution, before[index].Sense, before[index].Sources.FirstOrDefault())
            : null;

    // The figures stand in order and apart, so that only those beside the content need to be looked at.
    private static ImmutableArray<string> FiguresIn(Passage content, ImmutableArray<Figure> figures)
    {
        var (low, high) = (0, figures.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle].Passage.End > content.Start)
                high = middle;
            else
                low = middle + 1;
        }

        var found = ImmutableArray.CreateBuilder<string>();
        for (; low < figures.Length && figures[low].Passage.Start < content.End; low++)
        {
            if (content.Overlaps(figures[low].Passage))
                found.Add(figures[low].Id);
        }

        return found.ToImmutable();
    }
}
