using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Tagging;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>
/// A clause with a cue and its content in another clause: "sagte, dass …", "forderte, … zu …", "sagte, es sei …",
/// "…, sagte sie", "…, sagte sie, …". Content that is one quotation and nothing else is direct speech.
/// </summary>
internal sealed class ClauseContentRule : IStatementRule
{
    private const CueUse Uses = CueUse.Clause | CueUse.Infinitive | CueUse.Quotation;

    public void Apply(Analysis analysis, Findings findings)
    {
        foreach (var clause in analysis.Clauses)
        {
            if (
                clause.Predicate.Verbs.IsEmpty
                || clause.Kind == ClauseKind.VerbFirst
                || IsModalPassive(analysis, clause)
                || CueMatcher.Match(analysis, clause, Uses) is not { } match
            )
                continue;
            if (findings.IsFramed(clause.Predicate.Verbs[0]) || analysis.IsQuoted(clause.Predicate.Verbs[0]))
                continue;
            foreach (var (content, because, confidence) in ClauseContents.Of(analysis, clause, match))
            {
                if (content.Count() == 0)
                    continue;
                findings.Add(
                    Build(analysis, clause, match, content, confidence, [$"cue {Cite(analysis, match)}", because])
                );
            }
        }
    }

    // "es sei nicht auszuschließen, dass …": nobody does so.
    private static bool IsModalPassive(Analysis analysis, Clause clause) =>
        clause.Predicate.Finite >= 0
        && analysis.Words[clause.Predicate.Finite].Lemma == "sein"
        && clause.Predicate.Verbs.Any(v => analysis.Words[v].Tag is Stts.VVIZU or Stts.PTKZU);

    private static Finding Build(
        Analysis analysis,
        Clause clause,
        CueMatch match,
        ImmutableArray<WordRange> content,
        double confidence,
        ImmutableArray<string> because
    )
    {
        // "Das teilte die Polizei mit": the word that takes up what was said speaks for nobody.
        var silent = WordRanges.Contains(content, clause.First)
            ? match with
            {
                Words = [clause.First, .. match.Words],
            }
            : match;
        var speaker = SpeakerFinder.Of(analysis, clause, silent);
        var quoted = QuotationRule.IsOneQuotation(analysis, content);
        return new Finding(quoted ? StatementType.Direct : StatementType.Indirect, match.Cue.Medium, content)
        {
            Speaker = speaker,
            Cue = WordRanges.Of(
                because.Contains(ClauseContents.Dependency) ? WithCorrelate(analysis, clause, match) : match.Words
            ),
            Frame = Regions.Frame(analysis, clause, content),
            Addressee = AddresseeFinder.Of(analysis, clause, match, speaker),
            Signal = match.Cue.Signal,
            Confidence = confidence,
            Because = because,
        };
    }

    // "wies darauf hin, dass …": the word that stands for the clause signals with the verb.
    private static IEnumerable<int> WithCorrelate(Analysis analysis, Clause clause, CueMatch match)
    {
        var correlates = clause
            .Parts.SelectMany(p => Enumerable.Range(p.First, p.Count))
            .Where(w => analysis.Words[w].Tag == Stts.PAV && w >= clause.End - 3);
        return match.Words.Concat(correlates);
    }

    private static string Cite(Analysis analysis, CueMatch match) =>
        string.Join(" ", match.Words.Select(w => analysis.Surface(w).ToString()));
}
