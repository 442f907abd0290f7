using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Words;
using Beleg.Reasons;
using Beleg.Statements.Speakers;

namespace Beleg.Commitments;

/// <summary>Writes down the terms of a commitment: who binds himself, to whom, how much, how far it has come.</summary>
internal sealed class Terms(Analysis analysis, AmountIndex amounts, Parties parties, NounExtent extents)
{
    private static readonly FrozenSet<string> Worth = WordList.ReadSet("worth-nouns.tsv");

    // "ein Kredit in Höhe von", "für den Bau der Brücke": an amount further on belongs to something else.
    private const int AmountWithin = 14;

    /// <summary>The analysis of the report.</summary>
    public Analysis Analysis => analysis;

    /// <summary>Who is who.</summary>
    public Parties Parties => parties;

    /// <summary>A commitment that a noun of the word list names.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="lemma">The noun of the list.</param>
    /// <param name="noun">The noun's phrase.</param>
    /// <param name="sentence">The index of its sentence.</param>
    /// <param name="from">The first word that names it, where that is before the noun's phrase.</param>
    public CommitmentDraft Named(CommitmentKind kind, string lemma, Phrase noun, int sentence, int? from = null)
    {
        var extent = ExtentOf(noun, sentence);
        var words = new WordRange(from ?? extent.First, extent.End);
        var draft = new CommitmentDraft(kind, lemma, [analysis.SpanOf(words)], sentence)
        {
            Lemma = analysis.Words[noun.Head].Lemma,
            IsDefinite = IsDefinite(noun),
            IsBare = extent.End == noun.End,
        };
        draft.Why(Field.Commitment, $"noun {draft.Lemma} (commitment-nouns.tsv)");
        draft.Amount = AmountNear(extent);
        if (draft.Amount is not null)
            draft.Why(Field.Amount, "beside the noun");
        return draft;
    }

    /// <summary>The noun with all that belongs to it.</summary>
    public WordRange ExtentOf(Phrase noun, int sentence) =>
        extents.Of(noun, Math.Min(analysis.Sentences[sentence].End, AgentAfter(noun)));

    // "Unterzeichnet wurde der Vertrag | von Minister Kern": who signs it is no part of it.
    private int AgentAfter(Phrase noun) =>
        noun.End + 1 < analysis.Words.Length
        && analysis.Words[noun.End].Lemma == "von"
        && analysis.ClauseAt(noun.Head) is { } clause
        && analysis.IsPassive(clause.Predicate)
        && analysis.PhraseAt(noun.End + 1) is { } agent
        && agent.Preposition == noun.End
        && (analysis.Words[agent.Head].Tag == Stts.NN || parties.ArePersons([agent]))
        && CanBind(agent)
            ? noun.End
            : int.MaxValue;

    /// <summary>Notes how far it has come.</summary>
    public static void Stand(CommitmentDraft draft, CommitmentStatus status, string why)
    {
        draft.Status = status;
        draft.Why(Field.Status, why);
    }

    /// <summary>Notes who binds himself.</summary>
    public void Bind(CommitmentDraft draft, IEnumerable<Phrase> who, string why = "who acts in the clause")
    {
        draft.By = parties.SourcesOf(who);
        if (!draft.By.IsEmpty)
            draft.Why(Field.By, why);
    }

    /// <summary>Notes to whom.</summary>
    public void Owe(CommitmentDraft draft, IEnumerable<Phrase> whom, string why)
    {
        if (!draft.To.IsEmpty)
            return;
        draft.To = parties.SourcesOf(whom).RemoveRange(draft.By);
        if (!draft.To.IsEmpty)
            draft.Why(Field.To, why);
    }

    /// <summary>Whom the dative of a clause names: "gewährt | der Ukraine | einen Kredit".</summary>
    public ImmutableArray<Phrase> Dative(
        IEnumerable<Phrase> scope,
        ImmutableArray<Phrase> actors,
        Phrase? commitment
    ) => parties.Dative(scope, actors, commitment, IsAmount);

    /// <summary>Notes the first amount among phrases.</summary>
    public void Count(CommitmentDraft draft, IEnumerable<Phrase> phrases, string why)
    {
        if (draft.Amount is not null)
            return;
        // "den 300 Gästen ein Essen": how many they are is not how much.
        draft.Amount = phrases
            .Where(p => p.Preposition < 0 && (p.Features & (Features.Nom | Features.Acc)) != 0)
            .Select(AmountOf)
            .FirstOrDefault(a => a is not null);
        // "Generatoren | im Wert von 15 Millionen Euro"
        draft.Amount ??= phrases.Where(IsWorth).Select(AmountOf).FirstOrDefault(a => a is not null);
        if (draft.Amount is not null)
            draft.Why(Field.Amount, why);
    }

    private bool IsWorth(Phrase phrase) =>
        phrase.Preposition > 0
        && Worth.Contains(analysis.Words[phrase.Preposition - 1].Lemma)
        && analysis.Words[phrase.Preposition].Lemma == "von";

    /// <summary>Who acts: an infinitive has the subject of the clause it depends on.</summary>
    public ImmutableArray<Phrase> ActorsOf(Telling telling)
    {
        var own = telling.Clause.Kind == ClauseKind.Infinitive ? [] : parties.Actors(telling.Clause);
        return own.IsEmpty && telling.Governor is { } governor && !analysis.IsPassive(telling.Clause.Predicate)
            ? parties.Actors(governor)
            : own;
    }

    /// <summary>True for somebody who can bind himself, or be bound to.</summary>
    public bool CanBind(Phrase phrase) => SpeakerKind.CanSpeak(analysis, phrase);

    /// <summary>True for a phrase that holds a figure.</summary>
    public bool IsAmount(Phrase phrase) => AmountOf(phrase) is not null;

    /// <summary>True for a phrase that is an amount of money.</summary>
    public bool IsMoney(Phrase phrase) =>
        amounts.At(analysis.SpanOf(phrase.Words)) is { } figure && AmountIndex.IsMoney(figure);

    private string? AmountOf(Phrase phrase) => amounts.At(analysis.SpanOf(phrase.Words))?.Id;

    private bool IsDefinite(Phrase phrase) =>
        analysis.Words[phrase.First].Tag is Stts.PDAT or Stts.PPOSAT
        || (
            analysis.Words[phrase.First].Tag == Stts.ART
            && analysis.Surface(phrase.First).StartsWith("d", StringComparison.OrdinalIgnoreCase)
        );

    private string? AmountNear(WordRange noun)
    {
        var sentence = analysis.Sentences[analysis.SentenceAt(noun.First)];
        var end = Math.Min(sentence.End, Math.Max(noun.End, noun.First + AmountWithin));
        var own = analysis.SpanOf(noun);
        var near = amounts.In(analysis.SpanOf(new WordRange(noun.First, end)));
        return (
            near.FirstOrDefault(AmountIndex.IsMoney) ?? near.FirstOrDefault(f => own.Contains(f.Passage.Extent))
        )?.Id;
    }
}
