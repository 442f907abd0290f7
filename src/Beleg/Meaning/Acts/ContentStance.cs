using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.Statements;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Meaning.Acts;

/// <summary>What the words that are said make of the stance: "das stimmt nicht", "wir wissen es nicht", "Bleiben Sie zu Hause".</summary>
internal static class ContentStance
{
    /// <summary>The stance, as the content leaves it.</summary>
    public static Stance Of(SaidWords said, Clause content, Stance stance)
    {
        var own = stance.Act != Act.Accuses && SpeaksOfItself(said, content);
        if (
            own
            && !IsOfAnother(said, content)
            && PredicateList.Declining.Match(said.Analysis, content) is { } declining
        )
            return new Stance(Act.Declines, Position.DoesNotKnow, declining, declining);
        if (
            stance.Act == Act.Asserts
            && (PredicateList.Denying.Match(said.Analysis, content) ?? RejectedSaying(said)) is { } denying
        )
            return new Stance(Act.Denies, Position.Rejects, denying, denying);
        // "Sie habe davon nichts gewusst" affirms something of what was.
        if (own && !IsOver(said, content) && PredicateList.NotKnowing.Match(said.Analysis, content) is { } ignorance)
            return stance.With(Position.DoesNotKnow, ignorance);
        if (content.Opener >= 0 && said.Analysis.Words[content.Opener].Lemma == "ob")
            return stance.With(Position.DoesNotKnow, "\"ob\" leaves it open");
        if (stance.Act == Act.Asserts)
            stance = Performative.Of(said, content) ?? OwnPlan.Of(said, content) ?? stance;
        return ConditionFinder.Of(said, content) is { } condition
            ? stance.With(Position.Conditional, $"under the condition \"{condition}\"")
            : stance;
    }

    // "Sei noch nicht geklärt" tells of a state that lasts.
    private static bool IsOver(SaidWords said, Clause content)
    {
        var finite = content.Predicate.Finite;
        var isState =
            finite >= 0
            && said.Analysis.Words[finite].Lemma == "sein"
            && (content.Predicate.Features & Features.Past) == Features.None;
        return ContentTime.IsPast(content) && !isState;
    }

    // "Die Behauptung, die Besatzung habe …, | sei falsch": what was said is the subject, the verb comes after it.
    private static string? RejectedSaying(SaidWords said)
    {
        var first = said.Content[0].First;
        if (said.Analysis.PhraseAt(first) is not { } phrase || said.Analysis.Words[phrase.Head].Tag != Stts.NN)
            return null;
        if (CueLexicon.Instance.Noun(said.Analysis.Words[phrase.Head].Lemma)?.Can(CueUse.Clause) != true)
            return null;
        foreach (var clause in said.Analysis.ClausesOf(said.Analysis.SentenceAt(first)))
        {
            var isVerbFirst = clause.First > phrase.End && clause.Predicate.Finite == clause.First;
            if (isVerbFirst && WordRanges.Contains(said.Content, clause.First))
                return PredicateList.Rejecting.Match(said.Analysis, clause);
        }

        return null;
    }

    // "Laut Agentur wollte sich der Minister nicht äußern": it is not the agency that declines.
    private static bool IsOfAnother(SaidWords said, Clause content) =>
        said.Attribution.Type == StatementType.Indirect
        && SubjectFinder.Of(said.Analysis, content, []) is { } subject
        && said.Analysis.Words[subject.Head].Tag is Stts.NN or Stts.NE
        && SpeakerKind.CanSpeak(said.Analysis, subject);

    // In direct speech only "ich", "wir", "man", "es" speak of the speaker's own knowing; "er weiß es nicht" is about another.
    private static bool SpeaksOfItself(SaidWords said, Clause content)
    {
        if (said.Attribution.Type != StatementType.Direct)
            return true;
        if (SubjectFinder.Of(said.Analysis, content, []) is not { } subject)
            return true;
        var word = said.Analysis.Words[subject.Head];
        return (word.Features & Features.First) != 0 && word.Tag == Stts.PPER
            || word.Lemma is "man" or "es" or "niemand"
            || word.Tag is Stts.PDS or Stts.NN && content.Predicate.Lemma is "sein" or "bleiben" or "lassen";
    }
}
