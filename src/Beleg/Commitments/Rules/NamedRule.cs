using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Reasons;

namespace Beleg.Commitments.Rules;

/// <summary>A verb with the noun that names the commitment: "unterzeichneten ein Abkommen", "einigten sich auf einen Vertrag".</summary>
internal sealed class NamedRule(Terms terms) : ICommitmentRule
{
    private readonly Delegations delegations = new(terms.Analysis);

    /// <inheritdoc/>
    public CommitmentDraft? Find(Telling telling)
    {
        foreach (var verb in CommitmentVerb.Of(terms.Analysis, telling.Clause))
        {
            if (Fits(verb, telling) && Noun(verb, telling) is { } noun)
                return Write(verb, telling, noun.Phrase, noun.Lemma, noun.Kind);
        }

        return null;
    }

    private bool Fits(CommitmentVerb verb, Telling telling) =>
        verb.Use switch
        {
            CommitmentUse.Noun => telling.IsNegated
                ? Denials.RulesOut(terms.Analysis, telling.Clause)
                : !IsBackground(telling.Clause),
            // "gibt es noch nicht" is not denied but outstanding.
            CommitmentUse.Denied => telling.IsDenied
                ? !telling.IsNegated
                : telling.IsNegated
                    && telling.Clause.Kind != ClauseKind.Relative
                    && !Denials.IsOnlyYet(terms.Analysis, telling.Clause),
            _ => false,
        };

    // "das Abkommen, das sie 1994 geschlossen hatten": what a relative clause tells in the pluperfect is long known.
    private static bool IsBackground(Clause clause) =>
        clause.Kind == ClauseKind.Relative
        && clause.Predicate.IsPerfect
        && (clause.Predicate.Features & Features.Past) != 0;

    private (Phrase Phrase, string Lemma, CommitmentKind Kind)? Noun(CommitmentVerb verb, Telling telling)
    {
        if (telling is { Clause.Kind: ClauseKind.Relative, IsDenied: false })
            return Antecedent(telling.Clause) is { } known && verb.GoesWith(known.Kind) ? known : null;
        foreach (var phrase in telling.Scope)
        {
            var fits = verb.Prepositions.IsEmpty
                ? phrase.Preposition < 0
                : terms.Parties.IsGoverned(phrase, verb.Prepositions);
            if (
                fits
                && !terms.Parties.IsGenitiveOfPhraseBefore(phrase)
                && CommitmentNouns.Find(terms.Analysis, phrase.Head) is { } noun
                && verb.GoesWith(noun.Kind)
                && (!verb.NeedsAmount || telling.IsDenied || HasAmount(phrase, telling))
            )
                return (phrase, noun.Lemma, noun.Kind);
        }

        return null;
    }

    // "ein Vertrag, | den beide Minister unterzeichneten".
    private (Phrase Phrase, string Lemma, CommitmentKind Kind)? Antecedent(Clause clause)
    {
        var before = clause.First - 1;
        while (before >= 0 && terms.Analysis.Words[before].Tag == Stts.Comma)
            before--;
        if (before < 0 || clause.Opener != clause.First)
            return null;
        return
            terms.Analysis.PhraseAt(before) is { } phrase
            && phrase.End == before + 1
            && CommitmentNouns.Find(terms.Analysis, phrase.Head) is { } noun
            ? (phrase, noun.Lemma, noun.Kind)
            : null;
    }

    private bool HasAmount(Phrase phrase, Telling telling) =>
        terms.Named(CommitmentKind.Pledge, string.Empty, phrase, telling.Clause.Sentence).Amount is not null;

    private CommitmentDraft Write(CommitmentVerb verb, Telling telling, Phrase phrase, string noun, CommitmentKind kind)
    {
        var draft = terms.Named(kind, noun, phrase, telling.Clause.Sentence);
        VerbStatus.Note(terms.Analysis, draft, verb, telling);
        if (verb.Subject == "none")
            return draft;
        var extent = terms.ExtentOf(phrase, telling.Clause.Sentence);
        var actors = terms.ActorsOf(telling).Where(p => p != phrase).ToImmutableArray();
        if (verb.Subject == "to")
            Receive(draft, actors, telling);
        else if (kind == CommitmentKind.Agreement)
            AddParties(draft, verb, actors, telling, phrase, extent);
        else
            terms.Bind(draft, actors);
        if (kind != CommitmentKind.Agreement && verb.Subject != "to")
            AddReceiver(draft, verb, actors, telling, phrase, extent);
        return draft;
    }

    // "erhält einen Kredit von der Weltbank".
    private void Receive(CommitmentDraft draft, ImmutableArray<Phrase> actors, Telling telling)
    {
        terms.Owe(draft, actors, "who receives in the clause");
        var from = terms.Parties.Governed(telling.Clause, "von", "vom", "bei", "beim");
        terms.Bind(draft, from.Where(p => !terms.IsAmount(p)).Take(1), "from whom");
    }

    private void AddReceiver(
        CommitmentDraft draft,
        CommitmentVerb verb,
        ImmutableArray<Phrase> actors,
        Telling telling,
        Phrase phrase,
        WordRange extent
    )
    {
        terms.Owe(draft, terms.Dative(telling.Scope, actors, phrase), "dative");
        terms.Owe(draft, terms.Parties.After(phrase, extent, "für", "an"), "after the noun, with für or an");
        if (verb.Status == CommitmentStatus.Pending)
            terms.Owe(draft, terms.Parties.Governed(telling.Clause, "mit").Take(1), "with whom it is negotiated");
    }

    private void AddParties(
        CommitmentDraft draft,
        CommitmentVerb verb,
        ImmutableArray<Phrase> actors,
        Telling telling,
        Phrase noun,
        WordRange extent
    )
    {
        var between = terms.Parties.After(noun, extent, "zwischen");
        var delegation = verb.Subject == "signers" ? delegations.Of(actors) : null;
        if (delegation is not null)
        {
            var persons = delegation.Persons;
            draft.SignedBy = terms.Parties.SourcesOf(persons.IsEmpty ? actors : persons);
            if (!draft.SignedBy.IsEmpty)
                draft.Why(
                    Field.SignedBy,
                    persons.IsEmpty ? "subject of " + verb.Pattern.Lemma : "those whom the subject means"
                );
        }

        if (!between.IsEmpty)
            terms.Bind(draft, between, "after the noun, with zwischen");
        else if (delegation is { For.IsEmpty: false })
            terms.Bind(draft, [.. delegation.For, .. With(verb, telling, noun, extent)], "for whom they sign");
        else if (verb.Subject != "signers" || !terms.Parties.ArePersons(actors))
            terms.Bind(draft, [.. actors, .. With(verb, telling, noun, extent)]);
    }

    // "ein Abkommen | mit Ghana", "schloss | mit Ghana | ein Abkommen".
    private IEnumerable<Phrase> With(CommitmentVerb verb, Telling telling, Phrase noun, WordRange extent)
    {
        var after = terms.Parties.After(noun, extent, "mit");
        return after.IsEmpty && verb.Subject == "by"
            ? terms.Parties.Governed(telling.Clause, "mit").Where(terms.CanBind).Take(1)
            : after;
    }
}
