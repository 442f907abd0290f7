using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Statements.Speakers;

namespace Beleg.Commitments;

/// <summary>Finds who acts in a clause.</summary>
internal static class ActorFinder
{
    /// <summary>
    /// The subject. Right before the verb of a main clause a phrase that can be the subject is it ("Die Weltbank gewährt
    /// Moldau einen Kredit"): whoever acts comes first where the forms leave it open.
    /// </summary>
    public static Phrase? SubjectOf(Analysis analysis, Clause clause)
    {
        var finite = clause.Predicate.Finite;
        if (clause.Kind != ClauseKind.Main || finite <= clause.First || analysis.PhraseAt(finite - 1) is not { } before)
            return SubjectFinder.Of(analysis, clause, []);
        var agrees = (clause.Predicate.Features & before.Features & Features.AnyNumber) != Features.None;
        var joined = before.First > clause.First && analysis.Words[before.First - 1].Tag == Stts.KON;
        return
            before.CanBeSubject
            && !(joined && IsGoverned(analysis, before, clause.First))
            && (agrees || joined)
            && analysis.Words[before.Head].Tag is Stts.NN or Stts.NE or Stts.PPER
            ? before
            : SubjectFinder.Of(analysis, clause, []);
    }

    // "die Minister von Norwegen, Island | und Dänemark | unterzeichneten": what it is joined to has a preposition.
    private static bool IsGoverned(Analysis analysis, Phrase phrase, int first)
    {
        var at = phrase;
        while (
            at.Preposition < 0
            && at.First - 2 >= first
            && (analysis.Words[at.First - 1].Tag == Stts.KON || analysis.Words[at.First - 1].Kind == TokenKind.Comma)
            && analysis.PhraseAt(at.First - 2) is { } before
            && before.End == at.First - 1
        )
            at = before;
        return at.Preposition >= 0;
    }
}
