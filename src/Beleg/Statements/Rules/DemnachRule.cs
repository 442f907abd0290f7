using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Words;

namespace Beleg.Statements.Rules;

/// <summary>"Demnach …": the clause says what was said in the sentence before; the word itself stands for who said it.</summary>
internal sealed class DemnachRule : IStatementRule
{
    private static readonly FrozenSet<string> Words = WordList.ReadSet(
        "back-pointing-adverbs.tsv",
        StringComparer.OrdinalIgnoreCase
    );

    public void Apply(Analysis analysis, Findings findings)
    {
        foreach (var clause in analysis.Clauses)
        {
            var at = analysis.Sentences[clause.Sentence].First;
            if (clause.First != at || clause.Kind != ClauseKind.Main || clause.Sentence == 0)
                continue;
            if (!Words.Contains(analysis.Surface(at).ToString()))
                continue;
            var region = Regions.Of(analysis, clause);
            var content = Regions.Trim(analysis, new WordRange(at + 1, region.End));
            if (content.IsEmpty || !findings.IsFree(content))
                continue;
            findings.Add(
                new Finding(StatementType.Indirect, Medium.SW, [content])
                {
                    Speaker = [new WordRange(at, at + 1)],
                    Cue = [new WordRange(at, at + 1)],
                    Frame = [new WordRange(at, at + 1)],
                    Signal = analysis.Words[at].Lemma,
                    Confidence = 0.75,
                    Because = [$"cue {analysis.Surface(at)}", "the rest of its clause"],
                }
            );
        }
    }
}
