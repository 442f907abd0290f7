using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>"Wie die Polizei mitteilte, …" and "…, wie die Polizei mitteilte": the clause around is the content.</summary>
internal sealed class WieRule : IStatementRule
{
    public void Apply(Analysis analysis, Findings findings)
    {
        foreach (var clause in analysis.Clauses)
        {
            if (clause.Opener < 0 || clause.Predicate.Finite < 0 || findings.IsFramed(clause.Opener))
                continue;
            if (!analysis.Surface(clause.Opener).Equals("wie", StringComparison.OrdinalIgnoreCase))
                continue;
            if (CueMatcher.Match(analysis, clause, CueUse.Clause | CueUse.Quotation) is not { } match)
                continue;
            var frame = Regions.Of(analysis, clause);
            var content = ContentOf(analysis, clause, frame);
            if (content.Count() < 2)
                continue;
            var speaker = SpeakerFinder.Of(analysis, clause, match);
            findings.Add(
                new Finding(
                    QuotationRule.IsOneQuotation(analysis, content) ? StatementType.Direct : StatementType.Indirect,
                    match.Cue.Medium,
                    content
                )
                {
                    Speaker = speaker,
                    Cue = WordRanges.Of(match.Words.Add(clause.Opener)),
                    Frame = [WithComma(analysis, frame, content)],
                    Addressee = AddresseeFinder.Of(analysis, clause, match, speaker),
                    Signal = match.Cue.Signal,
                    Confidence = 0.85,
                    Because = [$"cue wie … {analysis.Words[match.Words[0]].Lemma}", "the clause it stands in"],
                }
            );
        }
    }

    private static ImmutableArray<WordRange> ContentOf(Analysis analysis, Clause clause, WordRange frame)
    {
        var top = clause;
        while (top.Parent >= 0)
            top = analysis.Clauses[top.Parent];
        var region = Regions.Of(analysis, top);
        if (top.Index == clause.Index)
        {
            var sentence = analysis.Sentences[clause.Sentence];
            region = new WordRange(sentence.First, sentence.End);
        }

        var rest = WordRanges.Subtract([region], [frame]);
        return WordRanges.Join(rest.Select(r => Regions.Trim(analysis, r)));
    }

    private static WordRange WithComma(Analysis analysis, WordRange frame, ImmutableArray<WordRange> content)
    {
        if (frame.End < analysis.Words.Length && content.Contains(frame.End + 1))
            return new WordRange(frame.First, frame.End + 1);
        return frame.First > 0 && content.Contains(frame.First - 2) ? new WordRange(frame.First - 1, frame.End) : frame;
    }
}
