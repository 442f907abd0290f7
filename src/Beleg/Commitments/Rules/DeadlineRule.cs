using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Times;
using Beleg.German.Words;
using Beleg.Reasons;

namespace Beleg.Commitments.Rules;

/// <summary>A deadline that no noun names: "muss … bis zum 30. Juni", "hat bis Freitag Zeit, …".</summary>
internal sealed class DeadlineRule(Analysis analysis, TimesOfClauses times, Parties parties) : ICommitmentRule
{
    // "müssen bis Sonntag mit Regen rechnen": until then it lasts, and nothing is due.
    private static readonly FrozenSet<string> Lasting = WordList.ReadSet("lasting-verbs.tsv");

    private static readonly PredicatePattern HasTime = PredicatePattern.Parse("haben", "zeit");

    /// <inheritdoc/>
    public CommitmentDraft? Find(Telling telling)
    {
        var clause = telling.Clause;
        if (telling.IsNegated || clause.Kind == ClauseKind.Relative || !Obliges(clause))
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
            By = parties.SourcesOf(parties.Actors(clause)),
        };
        draft.Why(
            Field.Commitment,
            $"{clause.Predicate.Modal ?? "haben + zeit"}, until {bound.Span.Of(analysis.Text)}"
        );
        Terms.Stand(draft, CommitmentStatus.Announced, "somebody says what must be");
        if (!draft.By.IsEmpty)
            draft.Why(Field.By, "who must");
        return draft;
    }

    private bool Obliges(Clause clause) =>
        clause.Predicate.Modal == "müssen"
            ? !Lasting.Contains(clause.Predicate.Lemma)
            : HasTime.Match(analysis, clause) is not null;
}
