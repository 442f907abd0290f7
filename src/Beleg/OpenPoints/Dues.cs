using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Times;
using Beleg.German.Words;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.OpenPoints;

/// <summary>Tells whether a clause speaks of what is to come, and until when it is due.</summary>
internal sealed class Dues(Analysis analysis, TimesOfClauses times, ReportDate? published, Parties parties)
{
    private static readonly (string Noun, ImmutableArray<string> Prepositions)[] Events =
    [
        .. WordList.Read("due-events.tsv", 2).Select(e => (e[0], e[1].Split('/').ToImmutableArray())),
    ];

    private readonly Calendar calendar = new(published);

    /// <summary>When the thing is due: the time in the clause, or an event that stands for one ("nach der Sommerpause").</summary>
    public TimeReference? Of(Clause clause) =>
        times.Of(clause).FirstOrDefault(CanBeDue) is { } time
            ? new TimeReference(Passage.Of(analysis.Text, time.Span), time.Resolve(published, TimeDirection.Future))
            : Event(clause);

    /// <summary>
    /// True for what is to come: future, will or duty; the present with a time that is not over ("stimmt am kommenden Mittwoch
    /// ab").
    /// </summary>
    public bool IsAhead(Clause clause)
    {
        var predicate = clause.Predicate;
        // "sollte": was to, or should; without a time it tells neither.
        var isPast = (predicate.Features & Features.Past) != 0;
        // "soll entschieden haben" is hearsay.
        if (predicate.IsPerfect && !predicate.IsPassive)
            return false;
        if (analysis.IsFuture(clause) && !isPast)
            return true;
        return (!isPast || predicate.Modal is not null) && HasTimeAhead(clause);
    }

    /// <summary>True when a time in the clause is not over on the day of the report.</summary>
    public bool HasTimeAhead(Clause clause) => times.Of(clause).Any(t => calendar.IsAhead(t) && !IsInAttribute(t));

    // "seit Januar" tells how long it has been outstanding.
    private bool CanBeDue(TimeExpression time) =>
        time.Direction != TimeDirection.Past
        && analysis.Words[time.First].Lemma != "seit"
        && !IsInAttribute(time)
        && !calendar.IsOver(time);

    // "des am Donnerstag abgestürzten Flugzeugs", "eine Entscheidung vom 5. Januar" tell when something else was.
    private bool IsInAttribute(TimeExpression time) =>
        analysis.Words[time.First].Lemma == "von"
        || (analysis.PhraseAt(time.First) is { } phrase && phrase.First < time.First && time.End <= phrase.Head);

    private TimeReference? Event(Clause clause)
    {
        foreach (var phrase in analysis.PhrasesOf(clause))
        {
            if (phrase.Preposition < 0)
                continue;
            var lemma = analysis.Words[phrase.Head].Lemma;
            foreach (var (noun, prepositions) in Events)
            {
                if (
                    lemma.EndsWith(noun, StringComparison.OrdinalIgnoreCase) && parties.IsGoverned(phrase, prepositions)
                )
                {
                    var words = new WordRange(phrase.Preposition, phrase.End);
                    return new TimeReference(Passage.Of(analysis.Text, analysis.SpanOf(words)), null);
                }
            }
        }

        return null;
    }
}
