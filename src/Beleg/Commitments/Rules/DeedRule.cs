using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Commitments.Rules;

/// <summary>A verb that is itself the commitment: "sagte 25 Millionen Dollar zu", "schickt 150 Polizisten nach Sachsen".</summary>
/// <param name="terms">Writes down the terms.</param>
/// <param name="tells">True for a clause that tells of a commitment itself.</param>
internal sealed class DeedRule(Terms terms, Func<Clause, bool> tells) : ICommitmentRule
{
    private readonly Analysis analysis = terms.Analysis;

    /// <inheritdoc/>
    public CommitmentDraft? Find(Telling telling)
    {
        // "Der Investor müsse zusagen, dass …" asks for a pledge; and a relative clause only adds who somebody is.
        if (telling.Clause.Predicate.Modal == "müssen")
            return null;
        if (telling.Clause.Kind == ClauseKind.Relative && !telling.IsDenied)
            return null;
        foreach (var verb in CommitmentVerb.Of(analysis, telling.Clause))
        {
            if (Fits(verb, telling))
                return Write(verb, telling);
        }

        return null;
    }

    private bool Fits(CommitmentVerb verb, Telling telling) =>
        verb.Use switch
        {
            CommitmentUse.Free => !telling.IsNegated && !ChildTells(telling.Clause),
            CommitmentUse.Deed => !telling.IsNegated && !ChildTells(telling.Clause) && IsPromised(verb, telling),
            CommitmentUse.Future => (telling.Over is not null || telling.IsDenied || analysis.IsFuture(telling.Clause))
                && telling.Scope.Any(p => IsMatter(verb, p)),
            CommitmentUse.Sent => IsToldOrDenied(telling) && IsSent(telling),
            CommitmentUse.Given => IsToldOrDenied(telling) && IsGiven(verb, telling),
            _ => false,
        };

    // "habe keine Soldaten entsandt" denies it; "sind noch nicht verlegt" does not.
    private bool IsToldOrDenied(Telling telling) => !telling.IsNegated || !Denials.IsOnlyYet(analysis, telling.Clause);

    // Somebody who can bind himself, or somebody it is promised to, and a deed or an amount.
    private bool IsPromised(CommitmentVerb verb, Telling telling)
    {
        var actors = terms.ActorsOf(telling);
        var isBinding =
            verb.Kinds[0] == CommitmentKind.Agreement
            || actors.Any(p => terms.CanBind(p))
            || !terms.Dative(telling.Scope, actors, null).IsEmpty;
        return isBinding
            && (
                telling.IsDenied
                || Deeds(telling.Clause).Any()
                || telling.Scope.Any(p => p.Preposition < 0 && terms.IsMoney(p))
            );
    }

    private bool IsSent(Telling telling)
    {
        var actors = terms.ActorsOf(telling);
        return !actors.IsEmpty
            && !analysis.IsPassive(telling.Clause.Predicate)
            && telling.Scope.Any(p =>
                p.Preposition < 0 && !actors.Contains(p) && CommitmentObjects.AreArmed(analysis, p)
            );
    }

    private bool IsGiven(CommitmentVerb verb, Telling telling)
    {
        var actors = terms.ActorsOf(telling);
        // What has been given is no commitment any more; what has been lent is, and so is what is said not to have been given.
        var predicate = telling.Clause.Predicate;
        var isGiven = predicate.IsPerfect || (predicate.Features & Features.Past) != 0;
        return (!isGiven || telling.IsNegated || verb.Kinds[0] == CommitmentKind.Loan)
            && actors.Any(p => terms.CanBind(p))
            && telling.Scope.Any(p => !actors.Contains(p) && IsMatter(verb, p))
            && Receivers(telling, actors) is { IsEmpty: false } receivers
            // "leiht ihrem Sohn" is a matter of the family.
            && !receivers.Any(p => analysis.Words[p.First].Tag == Stts.PPOSAT);
    }

    // Troops or arms; or, of a pledge or loan, money and goods: else "liefern" and "geben" are of everyday use.
    private bool IsMatter(CommitmentVerb verb, Phrase phrase) =>
        phrase.Preposition < 0
        && !terms.Parties.IsGenitiveOfPhraseBefore(phrase)
        && (
            verb.Kinds[0] == CommitmentKind.Deployment ? CommitmentObjects.AreDeployed(analysis, phrase)
            : verb.Kinds[0] == CommitmentKind.Loan ? terms.IsMoney(phrase)
            : terms.IsMoney(phrase)
                || CommitmentObjects.AreGoods(analysis, phrase)
                || CommitmentObjects.AreDeployed(analysis, phrase)
        );

    private bool ChildTells(Clause clause) => Deeds(clause).Any(tells);

    private IEnumerable<Clause> Deeds(Clause clause) =>
        analysis
            .ChildrenOf(clause)
            .Where(c =>
                (c.Kind == ClauseKind.Infinitive && !TellingReader.IsPurpose(analysis, c))
                || (c.Kind == ClauseKind.Subordinate && !analysis.IsHypothetical(c))
            );

    private CommitmentDraft Write(CommitmentVerb verb, Telling telling)
    {
        var clause = telling.Clause;
        var kind = verb.Kinds[0];
        var spans =
            clause.Kind == ClauseKind.Main
                ? ImmutableArray.Create(analysis.SpanOf(analysis.Whole(clause)))
                : [.. analysis.SpansOf(clause)];
        var draft = new CommitmentDraft(kind, string.Empty, spans, clause.Sentence);
        VerbStatus.Note(analysis, draft, verb, telling);
        var actors = terms.ActorsOf(telling);
        terms.Bind(draft, actors);
        if (kind == CommitmentKind.Agreement)
        {
            AddContents(draft, verb, clause);
            return draft;
        }

        var own = telling.Scope.Where(p => !actors.Contains(p)).ToImmutableArray();
        if (kind != CommitmentKind.Deployment)
            terms.Owe(
                draft,
                Receivers(telling, actors).Where(p => p.Preposition < 0 || terms.CanBind(p)),
                "dative, or with an or für"
            );
        terms.Count(draft, own.Where(p => p.Preposition < 0), "object of " + verb.Pattern.Lemma);
        if (verb.Use is CommitmentUse.Free or CommitmentUse.Deed)
            AddDeeds(draft, clause);
        return draft;
    }

    // "vereinbarten, | alle Truppen abzuziehen".
    private void AddContents(CommitmentDraft draft, CommitmentVerb verb, Clause clause)
    {
        foreach (var deed in Deeds(clause))
        {
            draft.Contents.Add(Passage.Of(analysis.Text, analysis.SpanOf(analysis.Whole(deed))));
            draft.Why(Field.Contents, "what depends on " + verb.Pattern.Lemma);
        }
    }

    // "verpflichtete sich, | der Gemeinde 200 Bäume zu schenken".
    private void AddDeeds(CommitmentDraft draft, Clause clause)
    {
        foreach (var deed in Deeds(clause))
        {
            var scope = ClausePhrases.Of(analysis, deed);
            var objects = scope.Where(p => p.Preposition < 0);
            if (deed.Kind == ClauseKind.Infinitive)
                terms.Owe(
                    draft,
                    terms.Dative(scope, [], null).Where(terms.CanBind),
                    "dative of " + deed.Predicate.Lemma
                );
            terms.Count(draft, objects, "object of " + deed.Predicate.Lemma);
        }
    }

    // "der Ukraine 20 Panzer", "20 Panzer an die Ukraine".
    private ImmutableArray<Phrase> Receivers(Telling telling, ImmutableArray<Phrase> actors)
    {
        var dative = terms.Dative(telling.Scope, actors, null);
        return dative.IsEmpty
            ? [.. terms.Parties.Governed(telling.Clause, "an", "für").Where(p => !terms.IsAmount(p)).Take(1)]
            : dative;
    }
}
