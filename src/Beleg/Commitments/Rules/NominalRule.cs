using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Words;
using Beleg.Reasons;

namespace Beleg.Commitments.Rules;

/// <summary>
/// A noun for what is done with a commitment: "die Unterzeichnung des Vertrags ist für Freitag geplant", "nach der
/// Unterzeichnung des Vertrags", "die Verhandlungen über einen Kredit dauern an".
/// </summary>
internal sealed class NominalRule(Terms terms) : ICommitmentRule
{
    private static readonly ILookup<string, string[]> Nouns = WordList
        .Read("commitment-nominals.tsv", 4)
        .ToLookup(e => e[0], StringComparer.Ordinal);

    private static readonly ILookup<string, (PredicatePattern Pattern, string Tells)> Events = WordList
        .Read("commitment-events.tsv", 3)
        .Select(e => (PredicatePattern.Parse(e[0], e[1]), e[2]))
        .ToLookup(e => e.Item1.Lemma, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Prepositions = WordList
        .Read("commitment-occasions.tsv", 2)
        .ToDictionary(e => e[0], e => e[1], StringComparer.Ordinal);

    private readonly Analysis analysis = terms.Analysis;

    /// <inheritdoc/>
    public CommitmentDraft? Find(Telling telling)
    {
        if (
            telling.IsNegated
            || telling.IsDenied
            || telling.Clause.Kind is ClauseKind.Relative or ClauseKind.Infinitive
        )
            return null;
        foreach (var phrase in telling.Scope)
        {
            foreach (var entry in Nouns[analysis.Words[phrase.Head].Lemma.ToLowerInvariant()])
            {
                if (
                    Tied(phrase, entry[1]) is not { } inner
                    || CommitmentNouns.Find(analysis, inner.Head) is not { } noun
                )
                    continue;
                return StatusOf(telling.Clause, phrase, entry) is { } status
                    ? Write(telling, phrase, inner, noun.Lemma, noun.Kind, status)
                    : null;
            }
        }

        return null;
    }

    private CommitmentDraft Write(
        Telling telling,
        Phrase phrase,
        Phrase inner,
        string noun,
        CommitmentKind kind,
        CommitmentStatus status
    )
    {
        var draft = terms.Named(kind, noun, inner, telling.Clause.Sentence, phrase.First);
        var lemma = analysis.Words[phrase.Head].Lemma;
        draft.Why(Field.Commitment, $"{lemma} of it (commitment-nominals.tsv)");
        Terms.Stand(draft, status, "noun " + lemma);
        var extent = terms.ExtentOf(inner, telling.Clause.Sentence);
        if (kind == CommitmentKind.Agreement)
            terms.Bind(draft, terms.Parties.After(inner, extent, "zwischen"), "after the noun, with zwischen");
        else
            terms.Owe(draft, terms.Parties.After(inner, extent, "für", "an"), "after the noun, with für or an");
        return draft;
    }

    // The noun that follows in the genitive, or with its preposition.
    private Phrase? Tied(Phrase phrase, string preposition)
    {
        for (var at = phrase.End; at <= phrase.End + 1 && at < analysis.Words.Length; at++)
        {
            if (analysis.PhraseAt(at) is not { } next || next.First != at)
                continue;
            if (preposition.Length == 0)
                return at == phrase.End && (next.Features & Features.Gen) != 0 || IsOf(next) ? next : null;
            return terms.Parties.IsGoverned(next, preposition.Split('/')) ? next : null;
        }

        return null;
    }

    private bool IsOf(Phrase phrase) => terms.Parties.IsGoverned(phrase, ["von", "vom"]);

    private CommitmentStatus? StatusOf(Clause clause, Phrase phrase, string[] entry)
    {
        var done = Enum.Parse<CommitmentStatus>(entry[2], true);
        var ahead = Enum.Parse<CommitmentStatus>(entry[3], true);
        if (phrase.Preposition >= 0)
        {
            var preposition = analysis.Surface(phrase.Preposition).ToString().ToLowerInvariant();
            return Prepositions.GetValueOrDefault(preposition) switch
            {
                "done" => done,
                "ahead" => ahead,
                _ => null,
            };
        }

        var told = Events[clause.Predicate.Lemma].FirstOrDefault(e => e.Pattern.Match(analysis, clause) is not null);
        return told.Tells switch
        {
            "ahead" => ahead,
            "occurs" => analysis.IsFuture(clause) ? ahead : done,
            _ => null,
        };
    }
}
