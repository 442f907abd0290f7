using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>A noun of saying with the clause after it that tells what is said: "der Vorwurf der Opposition, er habe …".</summary>
/// <param name="Cue">The noun's entry.</param>
/// <param name="Phrase">Its noun phrase.</param>
/// <param name="Extent">The phrase with its complements.</param>
/// <param name="Clause">The clause it stands in.</param>
/// <param name="Content">What is said.</param>
internal sealed record NounSaying(Cue Cue, Phrase Phrase, WordRange Extent, Clause Clause, WordRange Content)
{
    /// <summary>The saying that a noun phrase names, or null.</summary>
    public static NounSaying? At(Analysis analysis, Phrase phrase)
    {
        if (analysis.Words[phrase.Head].Tag != Stts.NN || analysis.ClauseAt(phrase.Head) is not { } clause)
            return null;
        if (CueLexicon.Instance.Noun(analysis.Words[phrase.Head].Lemma) is not { } cue || !cue.Can(CueUse.Clause))
            return null;
        var extent = PhraseExtent.Of(analysis, phrase, clause.End);
        return ContentAfter(analysis, clause, extent.End) is { } content
            ? new NounSaying(cue, phrase, extent, clause, content)
            : null;
    }

    /// <summary>The words for whose saying it is: a genitive or "von …" after the noun; null where nobody is named.</summary>
    public WordRange? Owner(Analysis analysis)
    {
        if (Extent.End <= Phrase.End)
            return null;
        var first = analysis.PhraseAt(Phrase.End) ?? analysis.PhraseAt(Phrase.End + 1);
        return first is { } owner && owner.First >= Phrase.End ? new WordRange(owner.First, Extent.End) : null;
    }

    private static WordRange? ContentAfter(Analysis analysis, Clause clause, int end)
    {
        var at = end;
        // "der Vorwurf steht im Raum, er habe …" is another matter: the comma comes at once, a verb may stand between.
        while (at < analysis.Words.Length && at < end + 4 && IsVerbal(analysis.Words[at].Tag))
            at++;
        if (at + 1 >= analysis.Words.Length || analysis.Words[at].Kind != TokenKind.Comma)
            return null;
        if (analysis.ClauseAt(at + 1) is not { } next || next.Sentence != clause.Sentence || next.Index == clause.Index)
            return null;
        var fits =
            next.Kind is ClauseKind.Infinitive && next.Opener < 0
            || (next.Kind == ClauseKind.Interrogative && next.First == at + 1)
            || (next.Kind == ClauseKind.Subordinate && analysis.Words[next.Opener].Lemma is "dass" or "daß")
            || (next.Kind == ClauseKind.Main && next.Predicate.IsSubjunctive);
        return fits ? Regions.Trim(analysis, Regions.Of(analysis, next)) : null;
    }

    private static bool IsVerbal(Stts tag) => tag.IsVerb() || tag is Stts.PTKVZ or Stts.PAV;
}
