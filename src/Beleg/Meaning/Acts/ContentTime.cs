using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;

namespace Beleg.Meaning.Acts;

/// <summary>When what somebody tells takes place, seen from the telling.</summary>
internal static class ContentTime
{
    /// <summary>True where the content is so: "past" (of what was), "not-to-come" (of what was or is).</summary>
    public static bool Is(Analysis analysis, Clause content, string when) =>
        when == "past" ? IsPast(content) : !IsToCome(analysis, content);

    /// <summary>True for what was: past or perfect, "gezahlt zu haben".</summary>
    public static bool IsPast(Clause content) =>
        content.Predicate.IsPerfect
        || (content.Predicate.Features & Features.Past) != Features.None && !content.Predicate.IsSubjunctive;

    private static bool IsToCome(Analysis analysis, Clause content)
    {
        if (IsPast(content))
            return false;
        return content.Kind == ClauseKind.Infinitive
            || analysis.IsFuture(content)
            || content.Predicate is { Modal: null, Finite: >= 0 } predicate
                && analysis.Words[predicate.Finite].Lemma == "werden";
    }
}
