using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.Statements.Speakers;

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
            var main = mains[s].FirstOrDefault();
            var free = main is not null && !sentence.IsHeading && findings.IsFree(range);
            if (free && IsModal(analysis, main!, "wollen") && HasPastInfinitive(analysis, main!))
                findings.Add(Claimed(analysis, main!, range));
            var fits = free && IsModal(analysis, main!, "sollen") && findings.IsFree(range);
            var isPast = fits && (mains[s].Any(c => HasPastInfinitive(analysis, c)) || IsState(analysis, main!));
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

    // "Ein Jogger will den Wolf gesehen haben": he says so of himself.
    private static Finding Claimed(Analysis analysis, Clause clause, WordRange range) =>
        new(StatementType.FreeIndirect, Medium.Speech, [range])
        {
            Speaker = SpeakerFinder.Of(analysis, clause, null),
            Signal = "wollen",
            Confidence = 0.8,
            Because = ["will with a past infinitive"],
        };

    // "soll in einer Klinik sein": what is, and not what is to be done.
    private static bool IsState(Analysis analysis, Clause clause) =>
        clause.Predicate.Verbs is [_, var infinitive]
        && analysis.Words[infinitive] is { Tag: Stts.VAINF, Lemma: "sein" };

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

    private static bool IsModal(Analysis analysis, Clause clause, string lemma)
    {
        var finite = clause.Predicate.Finite;
        return finite >= 0
            && analysis.Words[finite].Lemma == lemma
            && (analysis.Words[finite].Features & Features.Pres) != 0;
    }

    private static bool HasPastInfinitive(Analysis analysis, Clause clause) =>
        clause.Predicate.Verbs.Any(v => analysis.Words[v].Tag == Stts.VVPP)
        && clause.Predicate.Verbs.Any(v => analysis.Words[v] is { Tag: Stts.VAINF, Lemma: "haben" or "sein" });
}
