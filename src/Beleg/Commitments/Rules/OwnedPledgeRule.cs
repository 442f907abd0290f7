using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Words;
using Beleg.Reasons;
using Beleg.Statements;

namespace Beleg.Commitments.Rules;

/// <summary>A noun for a pledge, whose it is, and what is pledged: "die Zusage der Regierung, zwölf Panzer zu liefern".</summary>
internal sealed class OwnedPledgeRule(Terms terms) : ICommitmentRule
{
    // "der Regierung in Bern,": what stands further on belongs to something else.
    private const int MostBetween = 6;

    private static readonly Dictionary<string, CommitmentStatus> Nouns = WordList
        .Read("pledging-nouns.tsv", 2)
        .ToDictionary(e => e[0], e => Enum.Parse<CommitmentStatus>(e[1], true), StringComparer.Ordinal);

    private readonly Analysis analysis = terms.Analysis;

    /// <inheritdoc/>
    public CommitmentDraft? Find(Telling telling)
    {
        if (telling.IsNegated || telling.IsDenied)
            return null;
        foreach (var phrase in telling.Scope)
        {
            if (!Nouns.TryGetValue(analysis.Words[phrase.Head].Lemma.ToLowerInvariant(), out var status))
                continue;
            if (OwnerOf(phrase) is var owner && owner is null && !IsPossessive(phrase))
                continue;
            if (DeedAfter(telling.Clause, owner?.End ?? phrase.End) is not { } deed)
                continue;
            return Write(telling, phrase, owner, deed, status);
        }

        return null;
    }

    private CommitmentDraft Write(Telling telling, Phrase phrase, Phrase? owner, Clause deed, CommitmentStatus status)
    {
        var words = new WordRange(phrase.First, analysis.Whole(deed).End);
        var draft = new CommitmentDraft(
            CommitmentKind.Pledge,
            string.Empty,
            [analysis.SpanOf(words)],
            telling.Clause.Sentence
        );
        var lemma = analysis.Words[phrase.Head].Lemma;
        draft.Why(Field.Commitment, $"noun {lemma} with what is pledged (pledging-nouns.tsv)");
        Terms.Stand(draft, status, "noun " + lemma);
        if (owner is { } who)
            terms.Bind(draft, terms.Parties.Coordinated(who), "whose it is");
        var scope = ClausePhrases.Of(analysis, deed);
        terms.Owe(draft, terms.Dative(scope, [], null).Where(terms.CanBind), "dative");
        terms.Count(draft, scope.Where(p => p.Preposition < 0), "object of " + deed.Predicate.Lemma);
        return draft;
    }

    // "die Zusage | der Regierung", "das Versprechen | von Minister Kern".
    private Phrase? OwnerOf(Phrase noun)
    {
        // "die Weigerung Ungarns"
        if (noun.End > noun.Head + 1 && analysis.Words[noun.Head + 1].Tag == Stts.NE)
            return noun with { First = noun.Head + 1, Head = noun.Head + 1 };
        if (noun.End >= analysis.Words.Length)
            return null;
        if (analysis.PhraseAt(noun.End) is { } next && next.First == noun.End)
            return (next.Features & Features.Gen) != 0 ? next : null;
        return
            noun.End + 1 < analysis.Words.Length
            && analysis.Words[noun.End].Lemma == "von"
            && analysis.PhraseAt(noun.End + 1) is { } by
            && by.First == noun.End + 1
            ? by
            : null;
    }

    private bool IsPossessive(Phrase noun) =>
        analysis.Words[noun.First].Tag == Stts.PPOSAT
        || (noun.Head > noun.First && analysis.NameAt(noun.First) is not null);

    // Right after the noun and what belongs to it: "der Regierung | in Bern |, zu liefern".
    private Clause? DeedAfter(Clause clause, int end)
    {
        foreach (var child in analysis.ChildrenOf(clause))
        {
            if (child.First < end || child.Kind is not (ClauseKind.Infinitive or ClauseKind.Subordinate))
                continue;
            var isNext =
                child.First <= end + MostBetween && !Regions.HasVerb(analysis, new WordRange(end, child.First));
            return isNext && !analysis.IsHypothetical(child) && !TellingReader.IsPurpose(analysis, child)
                ? child
                : null;
        }

        return null;
    }
}
