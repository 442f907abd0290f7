using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Exchange.Briefing;
using Beleg.Exchange.Json;
using Beleg.Figures;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Network;
using Beleg.German.Sentences;
using Beleg.German.Times;
using Beleg.German.Tokens;
using Beleg.Meaning;
using Beleg.Meaning.Chains;
using Beleg.OpenPoints;
using Beleg.Propositions;
using Beleg.Sources;
using Beleg.Sources.Credits;
using Beleg.Statements;
using Beleg.Statements.Rules;
using Beleg.Text;

namespace Beleg.Bench;

/// <summary>
/// Takes a text through the stages of <see cref="Reader"/> one at a time, to see what each costs; then reads it whole, to
/// print it. The order here must be that of the reader.
/// </summary>
internal sealed class StagedReading
{
    private readonly NetworkReader network;
    private readonly AttributionFinder finder;
    private readonly PropositionFinder propositions;
    private readonly Reader reader;

    /// <summary>Loads the models.</summary>
    public StagedReading(string models)
    {
        network = NetworkReader.Load(models);
        finder = AttributionFinder.Load(models);
        propositions = PropositionFinder.Load(models);
        reader = Reader.Load(models);
    }

    /// <summary>Only the German analysis: tokens to clauses.</summary>
    /// <returns>The analysis.</returns>
    public Analysis Analyse(string text, StageClock clock)
    {
        var tokens = clock.Run("tokens", () => Tokenizer.Tokenize(text));
        var sentences = clock.Run("sentences", () => SentenceSplitter.Split(text, tokens));
        var (words, trees, tags, states) = clock.Run(
            "tags, trees, names by the network",
            () => network.Read(text, tokens, sentences)
        );
        var names = clock.Run("names", () => NameFinder.Find(text, words, sentences, tags));
        return clock.Run(
            "quotations, phrases, clauses",
            () => new Analysis(text, words, sentences, names, trees) { States = states }
        );
    }

    /// <summary>Every stage of the reading, from the analysis to propositions.</summary>
    public void Read(string text, StageClock clock)
    {
        var analysis = Analyse(text, clock);
        var report = new Report(text);
        var credits = clock.Run("credits", () => CreditFinder.Find(analysis, report));
        var rules = clock.Run("statements by rules", () => RuleSequence.Apply(analysis));
        var attributions = clock.Run("statements by the network", () => finder.Find(analysis, rules));
        var sources = clock.Run("sources", () => SourceResolver.Open(analysis, attributions));
        var figures = clock.Run("figures", () => FigureFinder.Find(analysis, null)).Figures;
        var times = clock.Run("times", () => TimeFinder.Find(analysis));
        var timesOfClauses = new TimesOfClauses(analysis, times);
        var senses = new SenseFinder(analysis, times, null, sources.SourcesOf, sources.SourceAt);
        clock.Run(
            "meaning",
            () =>
            {
                var afterwards = new ToldAfterwards(analysis, attributions, sources.SpeakersOf, sources.SourcesOf);
                return attributions
                    .Select((a, i) => senses.Of(a, null, null, afterwards.LinksOf(i)))
                    .ToImmutableArray();
            }
        );
        clock.Run(
            "commitments",
            () => CommitmentFinder.Find(analysis, attributions, figures, timesOfClauses, SourceAt)
        );
        clock.Run("open points", () => OpenPointFinder.Find(analysis, timesOfClauses, null, SourceAt));
        var (resolved, _, _) = clock.Run(
            "closing",
            () => (sources.Close(), LanguageGuess.IsGerman(analysis), TextFaults.Of(analysis))
        );
        clock.Run(
            "propositions",
            () => propositions.Find(analysis, attributions, resolved, times, credits.Spans, _ => [])
        );

        string? SourceAt(Span span) => sources.SourcesOf(Passage.Of(text, span)).FirstOrDefault();
    }

    /// <summary>The reading as the program does it, then what is made of it.</summary>
    public void Print(string text, StageClock clock)
    {
        var reading = clock.Run("reading", () => reader.Read(new Report(text)));
        clock.Run("positions side by side", () => Contrasts.Of(reading));
        clock.Run("JSON", () => ReadingJson.WriteLine(reading));
    }
}
