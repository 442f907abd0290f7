using System.Collections.Immutable;
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
    private static readonly ImmutableArray<PredicatePattern> Declining = PredicatePattern.Read("declining.tsv");
    private static readonly ImmutableArray<PredicatePattern> Denying = PredicatePattern.Read("denying.tsv");
    private static readonly ImmutableArray<PredicatePattern> NotKnowing = PredicatePattern.Read("not-knowing.tsv");

    public static (Act Act, Position Position, string Because) Of(SaidWords said)
    {
        var (act, position) = CueMeaning.Of(said.Attribution.Signal);
        var name = act.ToString().ToLowerInvariant();
        var because = said.Attribution.Signal is { } signal
            ? $"{name}: {signal.Split(' ')[0]}"
            : $"{name}: no cue says otherwise";
        var frame = said.FrameClause ?? (said.Attribution.Type == StatementType.Reported ? said.ContentClause : null);
        if (frame is not null && Matches(said, frame, Declining))
            return (Act.Declines, Position.DoesNotKnow, "declines: the cue is refused");
        if (frame is not null && Matches(said, frame, NotKnowing))
            return (Act.Asserts, Position.DoesNotKnow, "does not know: the frame says so");
        if (frame is not null && act != Act.Declines && IsNegated(said, frame))
            (act, position, because) = Negated(act, position, because);
        if (position != Position.Affirms)
            return (act, position, because);
        if (said.ContentClause is { } content && content != frame)
        {
            var own = act != Act.Accuses && SpeaksOfItself(said, content);
            if (own && Matches(said, content, Declining))
                return (Act.Declines, Position.DoesNotKnow, "declines: the content says so");
            if (act == Act.Asserts && Matches(said, content, Denying))
                return (Act.Denies, Position.Rejects, "denies: the content says so");
            if (own && Matches(said, content, NotKnowing))
                return (act, Position.DoesNotKnow, because + "; does not know: the content says so");
            if (IsAskedByOb(said, content))
                return (act, Position.DoesNotKnow, because + "; \"ob\" leaves it open");
            if (ConditionFinder.Of(said, content) is { } condition)
                return (act, Position.Conditional, $"{because}; under the condition \"{condition}\"");
        }

        return (act, position, because);
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

    private static bool Matches(SaidWords said, Clause clause, ImmutableArray<PredicatePattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Match(said.Analysis, clause) is not null)
                return true;
        }

        return false;
    }

    // "bestritt nicht", "schloss nicht aus": not to deny is no confirmation, but it rejects no longer.
    private static (Act Act, Position Position, string Because) Negated(Act act, Position position, string because) =>
        act switch
        {
            Act.Denies => (Act.Asserts, Position.Affirms, because + ", negated: rejects no longer"),
            Act.Confirms => (Act.Declines, Position.DoesNotKnow, because + ", negated: neither confirms nor denies"),
            Act.Assesses or Act.Promises or Act.Announces => (act, Position.Rejects, because + ", negated"),
            _ => (act, position, because),
        };

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
