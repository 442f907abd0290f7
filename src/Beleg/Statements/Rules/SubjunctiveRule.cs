using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;

namespace Beleg.Statements.Rules;

/// <summary>
/// Sentences in the Konjunktiv without a frame: "Er habe nichts gewusst. Die Lage sei ernst." The first needs a verb that
/// can only be Konjunktiv I, or stands right after somebody's words; neighbours are one statement.
/// </summary>
internal sealed class SubjunctiveRule : IStatementRule
{
    public void Apply(Analysis analysis, Findings findings)
    {
        var mains = analysis
            .Clauses.Where(c => c.Kind is ClauseKind.Main or ClauseKind.VerbFirst)
            .ToLookup(c => c.Sentence);
        WordRange? open = null;
        for (var s = 0; s < analysis.Sentences.Length; s++)
        {
            var sentence = analysis.Sentences[s];
            var range = new WordRange(sentence.First, sentence.End);
            var goesOn = open is not null || (s > 0 && EndsInWords(analysis, findings, s - 1));
            var fits = !sentence.IsHeading && findings.IsFree(range) && IsReported([.. mains[s]], goesOn);
            var sameParagraph =
                open is { } o && analysis.Sentences[analysis.SentenceAt(o.First)].Paragraph == sentence.Paragraph;
            if (fits)
            {
                if (open is not null && !sameParagraph)
                    Close(findings, ref open);
                open = new WordRange(open?.First ?? range.First, range.End);
            }
            else
            {
                Close(findings, ref open);
            }
        }

        Close(findings, ref open);
    }

    private static bool IsReported(ImmutableArray<Clause> mains, bool goesOn)
    {
        if (mains.IsEmpty)
            return false;
        var certain = mains.Any(m => m.Predicate.IsSubjunctive1);
        foreach (var main in mains)
        {
            // Beside a verb that can only be Konjunktiv I another may leave it open: "führen … vorbei, … sei".
            if (!main.Predicate.IsSubjunctive && !(certain && main.Predicate.CanBeSubjunctive))
                return false;
        }

        return goesOn || certain;
    }

    private static bool EndsInWords(Analysis analysis, Findings findings, int sentence)
    {
        var (first, end) = (analysis.Sentences[sentence].First, analysis.Sentences[sentence].End);
        for (var i = end - 1; i >= first && i >= end - 4; i--)
        {
            if (!findings.IsFree(i))
                return true;
        }

        return false;
    }

    private static void Close(Findings findings, ref WordRange? open)
    {
        if (open is { } range)
        {
            findings.Add(
                new Finding(StatementType.IndirectFreeIndirect, Medium.SW, [range])
                {
                    Confidence = 0.8,
                    Because = ["Konjunktiv without a frame"],
                }
            );
        }

        open = null;
    }
}
