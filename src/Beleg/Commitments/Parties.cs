using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Statements.Speakers;
using Beleg.Text;

namespace Beleg.Commitments;

/// <summary>Finds who binds himself to whom: subjects, agents, datives, "zwischen … und …", and the sources behind them.</summary>
internal sealed class Parties(Analysis analysis, Func<Span, string?> sourceAt)
{
    private const int MostCoordinated = 8;

    /// <summary>The subject of a clause with all that "und" joins to it; of a passive, who does it ("von …").</summary>
    public ImmutableArray<Phrase> Actors(Clause clause)
    {
        if (analysis.IsPassive(clause.Predicate))
        {
            var agent = Governed(clause, "von", "vom", "durch").FirstOrDefault(p => !IsPlaceOfNoun(p));
            return agent.End > agent.First ? Coordinated(agent) : [];
        }

        return ActorFinder.SubjectOf(analysis, clause) is { } subject
            ? Coordinated(ClausePhrases.SubjectIn(analysis, subject))
            : [];
    }

    // "der Vertrag | von Lissabon wurde unterzeichnet".
    private bool IsPlaceOfNoun(Phrase phrase) =>
        phrase.Preposition > 0
        && analysis.Words[phrase.Preposition - 1].Tag == Stts.NN
        && analysis.NameAt(phrase.Head) is { Kind: NameKind.Place }
        && (analysis.Words[phrase.Head].Features & Features.Country) == Features.None;

    /// <summary>The sources behind phrases, each once, in order.</summary>
    public ImmutableArray<string> SourcesOf(IEnumerable<Phrase> phrases) =>
        [
            .. phrases
                .Where(p =>
                    analysis.Words[p.Head].Tag is not (Stts.PRF or Stts.CARD)
                    && analysis.Words[p.Head].Lemma is not ("es" or "man")
                )
                .Select(SourceOf)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The source that a phrase means, or null.</summary>
    public string? SourceOf(Phrase phrase) => sourceAt(analysis.SpanOf(NamedState(phrase) ?? phrase.Words));

    // "dem Inselstaat | Tuvalu", "das Land | Hessen": the name, and not a state of that name's own.
    private WordRange? NamedState(Phrase phrase) =>
        phrase.Head + 1 < phrase.End
        && analysis.NameAt(phrase.Head) is null
        && analysis.NameAt(phrase.Head + 1) is { Kind: NameKind.Place } name
        && name.First == phrase.Head + 1
        && analysis.Words[name.End - 1].Lemma.Length == analysis.Words[name.End - 1].Span.Length
        && StateNouns.EndsWithOne(analysis.Words[phrase.Head].Lemma)
            ? new WordRange(name.First, name.End)
            : null;

    /// <summary>True when one of the phrases holds a person's name.</summary>
    public bool ArePersons(ImmutableArray<Phrase> phrases) =>
        phrases.Any(p => analysis.NamesIn(p.Words).Any(n => n.Kind == NameKind.Person));

    /// <summary>Phrases of a clause that one of the prepositions governs.</summary>
    public IEnumerable<Phrase> Governed(Clause clause, params string[] prepositions) =>
        analysis.PhrasesOf(clause).Where(p => IsGoverned(p, prepositions));

    /// <summary>True when one of the prepositions, in lower case, governs the phrase.</summary>
    public bool IsGoverned(Phrase phrase, IEnumerable<string> prepositions) =>
        phrase.Preposition >= 0
        && prepositions.Contains(
            analysis.Surface(phrase.Preposition).ToString().ToLowerInvariant(),
            StringComparer.Ordinal
        );

    /// <summary>A phrase and those that commas, "und", "sowie" join to it.</summary>
    public ImmutableArray<Phrase> Coordinated(Phrase phrase)
    {
        var joined = new List<Phrase> { phrase };
        for (var next = Joined(phrase); next is { } other && joined.Count < MostCoordinated; next = Joined(other))
            joined.Add(other);
        for (
            var before = JoinedBefore(phrase);
            before is { } other && joined.Count < MostCoordinated;
            before = JoinedBefore(other)
        )
            joined.Insert(0, other);
        return [.. joined];
    }

    private Phrase? JoinedBefore(Phrase phrase) =>
        phrase.First > 1
        && analysis.PhraseAt(phrase.First - 2) is { } before
        && before.End == phrase.First - 1
        && analysis.ClauseAt(before.Head) == analysis.ClauseAt(phrase.Head)
        && Joined(before) is { } joined
        && joined.First == phrase.First
            ? before
            : null;

    /// <summary>The party in the dative: "gewährt | der Ukraine | einen Kredit".</summary>
    /// <param name="scope">The phrases of the clause.</param>
    /// <param name="actors">The subject.</param>
    /// <param name="commitment">The noun of the commitment.</param>
    /// <param name="counted">True for a phrase that is an amount.</param>
    public ImmutableArray<Phrase> Dative(
        IEnumerable<Phrase> scope,
        ImmutableArray<Phrase> actors,
        Phrase? commitment,
        Func<Phrase, bool> counted
    )
    {
        foreach (var phrase in scope)
        {
            var tag = analysis.Words[phrase.Head].Tag;
            if (phrase.Preposition >= 0 || phrase == commitment || actors.Contains(phrase))
                continue;
            if (counted(phrase) && (phrase.Features & Features.AnyCase) != Features.Dat)
                continue;
            if (tag is Stts.PRF or Stts.CARD or Stts.PRELS || (phrase.Features & Features.Dat) == Features.None)
                continue;
            if (IsGenitiveOfPhraseBefore(phrase) || IsRatherObject(phrase))
                continue;
            return Coordinated(phrase);
        }

        return [];
    }

    /// <summary>
    /// The phrases that follow a noun with its preposition: "Abkommen | zwischen A und B"; further on only states, for
    /// "eine Vereinbarung über die Strecke zwischen …" speaks of towns.
    /// </summary>
    /// <param name="noun">The noun.</param>
    /// <param name="extent">The noun with what belongs to it.</param>
    /// <param name="prepositions">The prepositions, in lower case.</param>
    public ImmutableArray<Phrase> After(Phrase noun, WordRange extent, params string[] prepositions)
    {
        for (var i = noun.End; i < extent.End; i++)
        {
            if (analysis.PhraseAt(i) is not { } phrase || phrase.First != i || !IsGoverned(phrase, prepositions))
                continue;
            if (phrase.Preposition == noun.End || analysis.Words[phrase.Head].Features.HasFlag(Features.Country))
                return Coordinated(phrase);
        }

        return [];
    }

    // "jemals Geld versprochen": what can be accusative and can do nothing is what is given.
    private bool IsRatherObject(Phrase phrase) =>
        (phrase.Features & (Features.Nom | Features.Acc)) != 0 && !SpeakerKind.CanSpeak(analysis, phrase);

    // A bare noun or number is no genitive: "Georgien | 90 Millionen Euro".
    private bool CanBeGenitive(int first) =>
        analysis.Words[first].Tag is Stts.ART or Stts.PDAT or Stts.PPOSAT or Stts.PIAT or Stts.PIDAT or Stts.ADJA
        || (
            analysis.Words[first].Tag == Stts.NE
            && analysis.Words[first].Lemma.Length < analysis.Words[first].Span.Length
        );

    private Phrase? Joined(Phrase phrase)
    {
        var at = phrase.End;
        if (at >= analysis.Words.Length)
            return null;
        var isJoint =
            analysis.Words[at].Tag == Stts.KON && analysis.Surface(at) is not "aber" and not "sondern" and not "oder";
        if (!isJoint && analysis.Words[at].Kind != TokenKind.Comma)
            return null;
        if (at + 1 >= analysis.Words.Length || analysis.PhraseAt(at + 1) is not { } next || next.First != at + 1)
            return null;
        if (analysis.Words[next.Head].Tag is not (Stts.NN or Stts.NE))
            return null;
        if (analysis.ClauseAt(next.Head) != analysis.ClauseAt(phrase.Head))
            return null;
        // After a comma the list must go on to its "und"; else it is an apposition.
        return isJoint || (next.End < analysis.Words.Length && analysis.Words[next.End].Tag == Stts.KON)
            ? ClausePhrases.FirstPart(analysis, next)
            : null;
    }

    /// <summary>True for a phrase that belongs to the noun before it: "Änderung | der Verträge".</summary>
    public bool IsGenitiveOfPhraseBefore(Phrase phrase) =>
        (phrase.Features & Features.Gen) != Features.None
        && phrase.First > 0
        && CanBeGenitive(phrase.First)
        && !(analysis.Dependencies[phrase.Head].Head is >= 0 and var head && analysis.Words[head].Tag.IsVerb())
        && analysis.Words[phrase.First - 1].Tag is Stts.NN or Stts.NE;
}
