using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;

namespace Beleg.Statements.Rules;

/// <summary>
/// "soll" as report: with a past infinitive it always is ("soll … gesagt haben"); otherwise it is where somebody spoke
/// before in the report, and what is planned is on that one's word ("soll ab Herbst fahren").
/// </summary>
internal sealed class SollRule : IStatementRule
{
    public void Apply(Analysis analysis, Findings findings)
    {
        var mains = analysis.Clauses.Where(c => c.Kind == ClauseKind.Main).ToLookup(c => c.Sentence);
        WordRange? open = null;
        var past = false;
        for (var s = 0; s < analysis.Sentences.Length; s++)
        {
            var sentence = analysis.Sentences[s];
            var range = new WordRange(sentence.First, sentence.End);
            var soll = mains[s].FirstOrDefault() is { } first && IsSoll(analysis, first);
            var fits = soll && !sentence.IsHeading && findings.IsFree(range);
            var isPast = fits && mains[s].Any(c => HasPastInfinitive(analysis, c));
            fits = fits && (isPast || open is not null || Follows(analysis, findings, s));
            if (
                open is { } o
                && (!fits || analysis.Sentences[analysis.SentenceAt(o.First)].Paragraph != sentence.Paragraph)
            )
            {
                findings.Add(Build(o, past));
                open = null;
            }

            if (!fits)
                continue;
            past = (open is not null && past) || isPast;
            open = new WordRange(open?.First ?? range.First, range.End);
        }

        if (open is { } last)
            findings.Add(Build(last, past));
    }

    private static Finding Build(WordRange range, bool past) =>
        new(StatementType.FreeIndirect, Medium.SW, [range])
        {
            Signal = "sollen",
            Confidence = past ? 0.8 : 0.5,
            Because = [past ? "soll with a past infinitive" : "soll after somebody's words"],
        };

    // Somebody's words end in the sentence before, in the same paragraph.
    private static bool Follows(Analysis analysis, Findings findings, int sentence)
    {
        if (sentence == 0 || analysis.Sentences[sentence - 1].Paragraph != analysis.Sentences[sentence].Paragraph)
            return false;
        var before = analysis.Sentences[sentence - 1];
        return Enumerable.Range(before.First, before.End - before.First).Any(i => !findings.IsFree(i));
    }

    private static bool IsSoll(Analysis analysis, Clause clause)
    {
        var finite = clause.Predicate.Finite;
        return finite >= 0
            && analysis.Words[finite].Lemma == "sollen"
            && (analysis.Words[finite].Features & Features.Pres) != 0;
    }

    private static bool HasPastInfinitive(Analysis analysis, Clause clause) =>
        clause.Predicate.Verbs.Any(v => analysis.Words[v].Tag == Stts.VVPP)
        && clause.Predicate.Verbs.Any(v => analysis.Words[v] is { Tag: Stts.VAINF, Lemma: "haben" or "sein" });
}
