using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
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
            && (agrees || joined)
            && analysis.Words[before.Head].Tag is Stts.NN or Stts.NE or Stts.PPER
            ? before
            : SubjectFinder.Of(analysis, clause, []);
    }
}
