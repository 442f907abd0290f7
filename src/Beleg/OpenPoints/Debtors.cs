using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Statements.Speakers;

namespace Beleg.OpenPoints;

/// <summary>Finds who owes what is outstanding.</summary>
internal sealed class Debtors(Analysis analysis, Parties parties)
{
    /// <summary>Ids of the sources that owe it.</summary>
    /// <param name="pattern">How the clause says that it is outstanding.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="noun">The noun for what is outstanding, if there is one.</param>
    public ImmutableArray<string> Of(OpenPattern pattern, Clause clause, Phrase? noun)
    {
        var isPassive = analysis.IsPassive(clause.Predicate) || IsState(clause.Predicate);
        return pattern.Who switch
        {
            "none" => [],
            "named" => SubjectFinder.Of(analysis, clause, []) is { } subject ? Sources(subject) : [],
            "subject" when !isPassive => (Actor(clause, noun) ?? Elided(clause)) is { } subject ? Sources(subject) : [],
            "subject" when noun is null => FromWhom(clause),
            _ => noun is { } owed && OutstandingNouns.HasOwner(analysis, owed.Head) ? Owner(clause, owed) : [],
        };
    }

    // "Ein Urteil will das Landgericht am Freitag verkünden": what is outstanding owes nothing.
    private Phrase? Actor(Clause clause, Phrase? noun) =>
        ActorFinder.SubjectOf(analysis, clause) is not { } subject ? null
        : subject == noun ? SubjectFinder.Of(analysis, clause, [subject.Head])
        : subject;

    // "Die Bank verwies auf ihr Bankgeheimnis | und wollte sich nicht äußern": the subject stands in the clause before.
    private Phrase? Elided(Clause clause)
    {
        if (clause.Index == 0 || analysis.Words[clause.First].Tag != Stts.KON)
            return null;
        var before = analysis.Clauses[clause.Index - 1];
        return before.Sentence == clause.Sentence && before.Kind == ClauseKind.Main
            ? ActorFinder.SubjectOf(analysis, before)
            : null;
    }

    // "ist noch nicht entschieden": what has come of a passive.
    private bool IsState(Predicate predicate) =>
        predicate is { IsPerfect: true, Finite: >= 0 } && analysis.Words[predicate.Finite].Lemma == "sein";

    // "wurde von der Fluggesellschaft noch nicht bestätigt"; not "nach Ansicht von Minister Kern".
    private ImmutableArray<string> FromWhom(Clause clause)
    {
        foreach (var phrase in parties.Governed(clause, "von", "vom", "durch", "seitens"))
        {
            if (analysis.Dependencies[phrase.Head].Head is >= 0 and var head && analysis.Words[head].Tag.IsVerb())
                return Source(phrase);
        }

        return [];
    }

    // "Antwort | der Kommission", "Stellungnahme | von Siemens"; "Von Siemens gab es keine Stellungnahme".
    private ImmutableArray<string> Owner(Clause clause, Phrase noun)
    {
        if (PhraseAt(noun.End) is { Preposition: < 0 } next && (next.Features & Features.Gen) != Features.None)
            return Source(next);
        return FromWhom(clause);
    }

    private Phrase? PhraseAt(int word) =>
        word < analysis.Words.Length && analysis.PhraseAt(word) is { } phrase && phrase.First == word ? phrase : null;

    // "Union und SPD stehen kurz vor einer Einigung".
    private ImmutableArray<string> Sources(Phrase subject) =>
        [.. parties.Coordinated(subject).SelectMany(p => Source(p)).Distinct(StringComparer.Ordinal)];

    private ImmutableArray<string> Source(Phrase phrase) =>
        analysis.Words[phrase.Head].Tag is Stts.NN or Stts.NE or Stts.PPER
        && analysis.Surface(phrase.Head) is not ("es" or "Es")
        && !OutstandingNouns.AreMeetings(analysis, phrase.Head)
        && parties.SourceOf(phrase) is { } id
            ? [id]
            : [];
}
