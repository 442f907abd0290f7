using Beleg.German;
using Beleg.German.Clauses;

namespace Beleg.Commitments;

/// <summary>Tells how far a commitment has come by the verb, its tense and what stands over it.</summary>
internal static class VerbStatus
{
    /// <summary>Notes it.</summary>
    public static void Note(Analysis analysis, CommitmentDraft draft, CommitmentVerb verb, Telling telling)
    {
        draft.Why(Reasons.Field.Commitment, $"verb {verb.Pattern.Lemma} (commitment-verbs.tsv)");
        var status = Of(analysis, verb, telling);
        var why = telling.Denial ?? "verb " + (telling.Over ?? verb).Pattern.Lemma;
        Terms.Stand(
            draft,
            status,
            status == verb.Status || telling.IsDenied ? why
                : telling.Over is null ? why + ", still to come"
                : why
        );
        if (telling.IsNegated && !telling.IsDenied)
            Terms.Stand(draft, CommitmentStatus.Denied, $"{verb.Pattern.Lemma}, negated");
    }

    private static CommitmentStatus Of(Analysis analysis, CommitmentVerb verb, Telling telling)
    {
        if (telling.IsDenied)
            return CommitmentStatus.Denied;
        if (telling.Over is { } over)
            return over.Status;
        var isFuture = analysis.IsFuture(telling.Clause);
        if (verb.Status == CommitmentStatus.Agreed && isFuture && IsStillToCome(analysis, telling.Clause))
            return CommitmentStatus.Pending;
        if (!isFuture || telling.Clause.Kind == ClauseKind.Infinitive)
            return verb.Status;
        return verb.Status switch
        {
            CommitmentStatus.Signed => CommitmentStatus.Pending,
            CommitmentStatus.Agreed => CommitmentStatus.Announced,
            _ => verb.Status,
        };
    }

    private static bool IsStillToCome(Analysis analysis, Clause clause) =>
        clause.Predicate.Modal == "müssen" || clause.FirstWord(i => analysis.Surface(i) is "noch") >= 0;
}
