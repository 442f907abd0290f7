using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>
/// "Laut X", "X zufolge", "nach Angaben von X": the rest of the clause is the content. "nach" counts only before a noun of
/// saying, for otherwise it tells a time or a place.
/// </summary>
internal sealed class PrepositionRule : IStatementRule
{
    public void Apply(Analysis analysis, Findings findings)
    {
        for (var i = 0; i < analysis.Words.Length; i++)
        {
            if (
                findings.IsFramed(i)
                || Governed(analysis, i) is not { } found
                || analysis.ClauseAt(i) is not { } clause
                || IsAfterContent(analysis, clause)
            )
                continue;
            if (Build(analysis, clause, i, found.Speaker, found.Noun) is { } finding)
                findings.Add(finding);
        }
    }

    // "„…“, sagte der General laut der Agentur": what is left of the clause is a frame.
    private static bool IsAfterContent(Analysis analysis, Clause clause) =>
        clause.First > analysis.Sentences[clause.Sentence].First && ClauseContents.IsInquit(analysis, clause);

    // The speaker's words, before or after the preposition.
    private static (WordRange Speaker, Cue? Noun)? Governed(Analysis analysis, int at)
    {
        var limit = analysis.Sentences[analysis.SentenceAt(at)].End;
        var alone = Prepositions.Can(analysis, at, PrepositionUse.Cue);
        var withNoun = Prepositions.Can(analysis, at, PrepositionUse.CueWithNoun);
        if (!alone && !withNoun)
            return null;
        if (
            at + 1 < limit
            && analysis.PhraseAt(at + 1) is { } next
            && next.First == at + 1
            && !IsPostposition(analysis, at)
        )
        {
            var noun = CueLexicon.Instance.Noun(analysis.Words[next.Head].Lemma);
            if (alone || (noun is not null && noun.Can(CueUse.Saying | CueUse.Document)))
                return (PhraseExtent.Of(analysis, next, LimitOf(analysis, at, limit)), noun);
        }

        // "laut „Welt“".
        if (alone && at + 1 < limit && analysis.QuotationAt(at + 1) is { } quotation)
            return (new WordRange(quotation.First, quotation.End), null);

        // "dem Bericht zufolge", "ihrer Ansicht nach".
        if (at > 0 && analysis.Words[at].Tag is Stts.APPO or Stts.APPR && Before(analysis, at) is { } before)
        {
            var noun = CueLexicon.Instance.Noun(analysis.Words[before.Head].Lemma);
            var postposed = alone && analysis.Words[at].Tag == Stts.APPO;
            if (postposed || (noun is not null && noun.Can(CueUse.Saying) && (before.Features & Features.Dat) != 0))
                return (new WordRange(before.First, at), noun);
        }

        return null;
    }

    private static bool IsPostposition(Analysis analysis, int at) => analysis.Words[at].Tag == Stts.APPO;

    // The phrase that ends right before the postposition, from where its first noun begins.
    private static Phrase? Before(Analysis analysis, int at)
    {
        if (
            analysis.PhraseAt(at - 1) is not { } last
            || last.End != at
            || last.Preposition >= 0
            || IsPronoun(analysis, last)
        )
            return null;
        var first = last;
        // "Angaben der Polizei zufolge": a genitive or "von …" belongs to the noun before it.
        while (first.First > 0 && analysis.PhraseAt(first.First - 1) is { } earlier && earlier.End == first.First)
        {
            if ((first.Features & Features.Gen) == 0 || earlier.Preposition >= 0)
                break;
            first = earlier;
        }

        return last with
        {
            First = first.First,
            Head = first.Head,
            Features = first.Features,
        };
    }

    private static bool IsPronoun(Analysis analysis, Phrase phrase) =>
        analysis.Words[phrase.Head].Tag is Stts.PRF or Stts.PPER or Stts.PRELS;

    private static int LimitOf(Analysis analysis, int at, int limit)
    {
        for (var i = at + 1; i < limit; i++)
        {
            if (analysis.Words[i].Tag.IsFinite())
                return i;
        }

        return limit;
    }

    private static Finding? Build(Analysis analysis, Clause clause, int cue, WordRange speaker, Cue? noun)
    {
        var frame = new WordRange(Math.Min(cue, speaker.First), Math.Max(cue + 1, speaker.End));
        var region = Regions.Trim(analysis, Whole(analysis, clause));
        var framed = WithCommas(analysis, frame, region);
        var content = WordRanges.Subtract([region], [framed]);
        content = WordRanges.Join(content.Select(r => Regions.Trim(analysis, r)));
        if (content.Count() < 2)
            return null;
        return new Finding(StatementType.Indirect, noun?.Medium ?? Medium.SW, content)
        {
            Speaker = [speaker],
            Cue = [new WordRange(cue, cue + 1)],
            Frame = [frame],
            Signal = noun?.Signal ?? analysis.Words[cue].Lemma,
            Confidence = 0.85,
            Because = [$"cue {analysis.Surface(cue)}", "the rest of its clause"],
        };
    }

    // The clause, with main clauses after it that go on in the Konjunktiv.
    private static WordRange Whole(Analysis analysis, Clause clause)
    {
        var region = Regions.Of(analysis, clause);
        if (clause.Kind == ClauseKind.Main)
        {
            foreach (var child in analysis.ChildrenOf(clause))
                region = new WordRange(Math.Min(region.First, child.First), region.End);
        }

        for (var i = clause.Index + 1; i < analysis.Clauses.Length; i++)
        {
            var next = analysis.Clauses[i];
            if (next.Sentence != clause.Sentence)
                break;
            var continues = next.Kind == ClauseKind.Main && next.First > region.End - 1;
            if (continues && (next.Predicate.IsSubjunctive || IsSubjectless(analysis, next)))
                region = new WordRange(region.First, Regions.Of(analysis, next).End);
        }

        return region;
    }

    private static bool IsSubjectless(Analysis analysis, Clause clause) =>
        analysis.Words[clause.First].Tag == Stts.KON && SubjectFinder.Of(analysis, clause, []) is null;

    private static WordRange WithCommas(Analysis analysis, WordRange frame, WordRange region)
    {
        var first = frame.First;
        var end = frame.End;
        if (first - 1 > region.First && analysis.Words[first - 1].Kind == TokenKind.Comma)
            first--;
        if (end < region.End && analysis.Words[end].Kind == TokenKind.Comma)
            end++;
        return new WordRange(first, end);
    }
}
