using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Statements;

namespace Beleg.Meaning.Acts;

/// <summary>What the clause with the cue makes of it: "wollte nicht sagen", "wusste nicht", "bestritt nicht".</summary>
internal static class FrameStance
{
    private static readonly PhraseTable NotNegating = PhraseTable.Read("not-negating.tsv", 1);

    /// <summary>The stance of the cue, as its clause leaves it.</summary>
    public static Stance Of(SaidWords said, Clause frame, Stance stance)
    {
        if (PredicateList.Declining.Match(said.Analysis, frame) is { } declining)
            return new Stance(Act.Declines, Position.DoesNotKnow, declining, declining);
        if (PredicateList.NotKnowing.Match(said.Analysis, frame) is { } ignorance)
            return new Stance(Act.Asserts, Position.DoesNotKnow, stance.ActBecause, ignorance);
        return stance.Act != Act.Declines && IsNegated(said, frame, stance.Act)
            ? Negated(stance, frame.Predicate.Modal == "können")
            : stance;
    }

    // Not to deny is no confirmation, but rejects no longer; who does not say that it is so leaves it open.
    private static Stance Negated(Stance stance, bool isUnable)
    {
        var because = stance.ActBecause + ", negated";
        return stance.Act switch
        {
            Act.Denies => new Stance(Act.Asserts, Position.Affirms, because, because),
            Act.Asserts when isUnable => stance.With(Position.DoesNotKnow, because),
            Act.Confirms or Act.Asserts => new Stance(Act.Declines, Position.DoesNotKnow, because, because),
            Act.Warns => new Stance(Act.Assesses, Position.Rejects, because, because),
            Act.Assesses or Act.Promises or Act.Announces => stance.With(Position.Rejects, because),
            _ => stance,
        };
    }

    private static bool IsNegated(SaidWords said, Clause frame, Act act)
    {
        var words = said.Analysis.Words;
        // "sagte nicht als Minister, sondern als Vater, …": he said it.
        var mustNegateVerb = act is Act.Asserts || said.Attribution.Type == StatementType.Reported;
        foreach (var part in frame.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (WordRanges.Contains(said.Content, i) && said.Attribution.Type != StatementType.Reported)
                    continue;
                if (words[i].Tag == Stts.PTKNEG && !IsMild(said, i))
                    return !mustNegateVerb || IsBesideVerb(said, frame, i);
            }
        }

        return false;
    }

    // "nicht nur", "nicht zuletzt", "nicht ohne Stolz".
    private static bool IsMild(SaidWords said, int word) =>
        word + 1 < said.Analysis.Words.Length && NotNegating.Find(said.Analysis.Words[word + 1].Lemma) is not null;

    // In a summary "nicht" can belong to what is said: "forderte, nicht zu …"; before the last verbs, or before a mark, it
    // negates the saying.
    private static bool IsBesideVerb(SaidWords said, Clause frame, int word) =>
        frame.Predicate.Verbs.Any(v => v == word + 1)
        || (
            word + 1 < said.Analysis.Words.Length
            && said.Analysis.Words[word + 1].Tag is Stts.Stop or Stts.Comma or Stts.Mark
        );
}
