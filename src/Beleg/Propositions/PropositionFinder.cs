using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Times;
using Beleg.Sources;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Propositions;

/// <summary>Finds what a report says, in a form in which reports can be compared. One instance serves many threads.</summary>
internal sealed class PropositionFinder
{
    private readonly WordFrequencies frequencies;

    private PropositionFinder(WordFrequencies frequencies) => this.frequencies = frequencies;

    /// <summary>Loads the model.</summary>
    /// <param name="folder">The folder that holds "words.bin": "models/de".</param>
    /// <exception cref="Faults.FaultException">It is missing or damaged.</exception>
    public static PropositionFinder Load(string folder) => new(WordFrequencies.Load(Path.Combine(folder, "words.bin")));

    /// <summary>The propositions in the order of the text; a statement's before what the report itself tells.</summary>
    /// <param name="analysis">The report.</param>
    /// <param name="attributions">Its statements; their ids are "s1", "s2", … in this order.</param>
    /// <param name="sources">Who is who in it.</param>
    /// <param name="times">Its words of time.</param>
    /// <param name="credits">Where it gives credit; nothing is told there.</param>
    /// <param name="figuresIn">The ids of the figures in a passage.</param>
    public ImmutableArray<Proposition> Find(
        Analysis analysis,
        ImmutableArray<Attribution> attributions,
        ResolvedSources sources,
        ImmutableArray<TimeExpression> times,
        ImmutableArray<Span> credits,
        Func<Passage, ImmutableArray<string>> figuresIn
    )
    {
        var said = new SaidParts(analysis, attributions);
        var terms = new TermReader(analysis, frequencies, new ReportNames(analysis, sources, frequencies), times);
        var found = ImmutableArray.CreateBuilder<Proposition>(attributions.Length + analysis.Sentences.Length);
        for (var i = 0; i < attributions.Length; i++)
        {
            found.Add(
                new Proposition(attributions[i].Content, terms.Of(said.ContentOf(i)))
                {
                    Statement = $"s{i + 1}",
                    IsNegated = Negation.IsIn(analysis, said.ContentOf(i)),
                    Figures = figuresIn(attributions[i].Content),
                }
            );
        }

        foreach (var words in ToldParts.Of(analysis, said, credits))
        {
            var passage = Passage.Of(analysis.Text, words.Select(analysis.SpanOf));
            var own = terms.Of(words);
            var figures = figuresIn(passage);
            if (own.Length > 0 && own.Length + figures.Length >= ToldParts.Fewest)
            {
                found.Add(
                    new Proposition(passage, own) { IsNegated = Negation.IsIn(analysis, words), Figures = figures }
                );
            }
        }

        return [.. found.OrderBy(p => p.Passage.Start)];
    }
}
