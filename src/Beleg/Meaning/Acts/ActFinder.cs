using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.Statements;
using Beleg.Statements.Speakers;

namespace Beleg.Meaning.Acts;

/// <summary>What the saying does and how the speaker stands to it: first by the cue, then by what negates or outweighs it.</summary>
internal static class ActFinder
{
    private static readonly PredicateList Declining = new("declining.tsv");
    private static readonly PredicateList Denying = new("denying.tsv");
    private static readonly PredicateList NotKnowing = new("not-knowing.tsv");

    /// <summary>The stance of a statement.</summary>
    public static Stance Of(SaidWords said)
    {
        var (act, position) = CueMeaning.Of(said.Attribution.Signal);
        var because = said.Attribution.Signal is { } signal ? $"{signal} (cue lexicon)" : "no cue says otherwise";
        var stance = new Stance(act, position, because, because);
        var frame = said.FrameClause ?? (said.Attribution.Type == StatementType.Reported ? said.ContentClause : null);
        if (frame is not null && ByFrame(said, frame, ref stance))
            return stance;
        if (stance.Position == Position.Affirms && said.ContentClause is { } content && content != frame)
            return ByContent(said, content, stance);
        return stance;
    }

    private static bool ByFrame(SaidWords said, Clause frame, ref Stance stance)
    {
        if (Declining.Match(said.Analysis, frame) is { } declining)
            stance = new Stance(Act.Declines, Position.DoesNotKnow, declining, declining);
        else if (NotKnowing.Match(said.Analysis, frame) is { } ignorance)
            stance = new Stance(Act.Asserts, Position.DoesNotKnow, stance.ActBecause, ignorance);
        else
        {
            if (stance.Act != Act.Declines && IsNegated(said, frame))
                stance = Negated(stance);
            return false;
        }

        return true;
    }

    private static Stance ByContent(SaidWords said, Clause content, Stance stance)
    {
        var own = stance.Act != Act.Accuses && SpeaksOfItself(said, content);
        if (own && Declining.Match(said.Analysis, content) is { } declining)
            return new Stance(Act.Declines, Position.DoesNotKnow, declining, declining);
        if (stance.Act == Act.Asserts && Denying.Match(said.Analysis, content) is { } denying)
            return new Stance(Act.Denies, Position.Rejects, denying, denying);
        if (own && NotKnowing.Match(said.Analysis, content) is { } ignorance)
            return stance.With(Position.DoesNotKnow, ignorance);
        if (IsAskedByOb(said, content))
            return stance.With(Position.DoesNotKnow, "\"ob\" leaves it open");
        return ConditionFinder.Of(said, content) is { } condition
            ? stance.With(Position.Conditional, $"under the condition \"{condition}\"")
            : stance;
    }

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

    // "bestritt nicht", "schloss nicht aus": not to deny is no confirmation, but it rejects no longer.
    private static Stance Negated(Stance stance)
    {
        var because = stance.ActBecause + ", negated";
        return stance.Act switch
        {
            Act.Denies => new Stance(Act.Asserts, Position.Affirms, because, because),
            Act.Confirms => new Stance(Act.Declines, Position.DoesNotKnow, because, because),
            Act.Assesses or Act.Promises or Act.Announces => stance.With(Position.Rejects, because),
            _ => stance,
        };
    }

    private static bool IsNegated(SaidWords said, Clause frame)
    {
        var words = said.Analysis.Words;
        foreach (var part in frame.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (WordRanges.Contains(said.Content, i) && said.Attribution.Type != StatementType.Reported)
                    continue;
                if (words[i].Tag == Stts.PTKNEG && !IsNotOnly(said, i))
                    return said.Attribution.Type != StatementType.Reported || IsBesideVerb(said, frame, i);
            }
        }

        return false;
    }

    private static bool IsNotOnly(SaidWords said, int word) =>
        word + 1 < said.Analysis.Words.Length && said.Analysis.Words[word + 1].Lemma is "nur" or "allein" or "zuletzt";

    // In a summary "nicht" can belong to what is said: "forderte, nicht zu …"; before the last verbs it negates the saying.
    private static bool IsBesideVerb(SaidWords said, Clause frame, int word) =>
        frame.Predicate.Verbs.Any(v => v == word + 1)
        || (word + 1 < said.Analysis.Words.Length && said.Analysis.Words[word + 1].Tag == Stts.Stop);

    private static bool IsAskedByOb(SaidWords said, Clause content) =>
        content.Opener >= 0 && said.Analysis.Words[content.Opener].Lemma == "ob";
}
