using Beleg.German.Phrases;

namespace Beleg.Commitments.Rules;

/// <summary>A verb of denying whose object names a commitment, or reports of one: "dementierte Berichte über einen Vertrag".</summary>
internal sealed class DeniedNounRule(Terms terms) : ICommitmentRule
{
    /// <inheritdoc/>
    public CommitmentDraft? Find(Telling telling)
    {
        if (!Denials.Denies(terms.Analysis, telling.Clause))
            return null;
        foreach (var phrase in telling.Scope)
        {
            if (!IsDenied(phrase) || CommitmentNouns.Find(terms.Analysis, phrase.Head) is not { } noun)
                continue;
            if (noun.Kind == CommitmentKind.Deadline)
                continue;
            var draft = terms.Named(noun.Kind, noun.Lemma, phrase, telling.Clause.Sentence);
            Terms.Stand(
                draft,
                CommitmentStatus.Denied,
                $"denied by {telling.Clause.Predicate.Lemma} (denying-verbs.tsv)"
            );
            return draft;
        }

        return null;
    }

    private bool IsDenied(Phrase phrase) =>
        phrase.Preposition < 0 && !terms.Parties.IsGenitiveOfPhraseBefore(phrase)
        || terms.Parties.IsGoverned(phrase, ["über", "von", "zu", "zur", "zum"]);
}
