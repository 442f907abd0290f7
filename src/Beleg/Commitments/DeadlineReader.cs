using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Times;
using Beleg.Reasons;

namespace Beleg.Commitments;

/// <summary>Reads deadlines that no noun names: somebody must do something by a date ("muss … bis zum 30. Juni").</summary>
internal sealed class DeadlineReader(Analysis analysis, TimesOfClauses times, Parties parties)
{
    /// <summary>The deadline that a clause sets, or null.</summary>
    public CommitmentDraft? Read(Clause clause)
    {
        if (clause.Predicate.Modal != "müssen" || analysis.IsNegated(clause) || analysis.IsHypothetical(clause))
            return null;
        if (clause.Kind is ClauseKind.Relative or ClauseKind.Interrogative)
            return null;
        var bound = times.Of(clause).FirstOrDefault(t => t is { IsBound: true, IsVague: false });
        if (bound is null)
            return null;
        var draft = new CommitmentDraft(
            CommitmentKind.Deadline,
            string.Empty,
            [.. analysis.SpansOf(clause)],
            clause.Sentence
        )
        {
            Status = CommitmentStatus.Announced,
            By = parties.SourcesOf(parties.Actors(clause)),
        };
        draft.Why(Field.Commitment, $"müssen, until {bound.Span.Of(analysis.Text)}");
        draft.Why(Field.Status, "somebody says what must be");
        if (!draft.By.IsEmpty)
            draft.Why(Field.By, "who must");
        return draft;
    }
}
