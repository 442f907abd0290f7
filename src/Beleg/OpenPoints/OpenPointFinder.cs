using System.Collections.Immutable;
using System.Globalization;
using Beleg.Commitments;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Times;
using Beleg.Meaning;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.OpenPoints;

/// <summary>
/// Finds what a report says is still outstanding: declarations, decisions, verdicts and meetings to come, absent answers,
/// and what is unknown.
/// </summary>
internal sealed class OpenPointFinder
{
    private readonly Analysis analysis;
    private readonly ReportDate? published;
    private readonly Func<Span, string?> sourceAt;
    private readonly TimesOfClauses times;

    private OpenPointFinder(
        Analysis analysis,
        TimesOfClauses times,
        ReportDate? published,
        Func<Span, string?> sourceAt
    )
    {
        this.analysis = analysis;
        this.published = published;
        this.sourceAt = sourceAt;
        this.times = times;
    }

    /// <summary>The open points of a report, in the order of the text.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="times">The times, by clause.</param>
    /// <param name="published">When the report was published, for what is due; null where unknown.</param>
    /// <param name="sourceAt">The id of the source that a span mentions; a new source where there is none yet; null for none.</param>
    public static ImmutableArray<OpenPoint> Find(
        Analysis analysis,
        TimesOfClauses times,
        ReportDate? published,
        Func<Span, string?> sourceAt
    )
    {
        var finder = new OpenPointFinder(analysis, times, published, sourceAt);
        var found = ImmutableArray.CreateBuilder<OpenPoint>();
        foreach (var clause in analysis.Clauses)
        {
            var sentence = analysis.Sentences[clause.Sentence];
            if (sentence.IsHeading || analysis.Surface(sentence.End - 1) is "?")
                continue;
            if (finder.Read(clause, found.Count + 1) is { } point)
                found.Add(point);
        }

        return found.ToImmutable();
    }

    private OpenPoint? Read(Clause clause, int number)
    {
        if (
            analysis.IsHypothetical(clause)
            || clause.Kind is ClauseKind.Verbless or ClauseKind.Relative or ClauseKind.Infinitive
        )
            return null;
        foreach (var pattern in OpenPattern.Of(analysis, clause))
        {
            if (!Fits(pattern, clause))
                continue;
            var noun = Noun(clause);
            var who = WhoOf(pattern, clause, noun);
            var due = pattern.HasDue ? Due(clause) : null;
            return new OpenPoint("o" + number.ToString(CultureInfo.InvariantCulture), PassageOf(clause))
            {
                Who = who,
                Due = due,
                Because = Why(pattern, noun, who, due),
            };
        }

        return null;
    }

    private bool Fits(OpenPattern pattern, Clause clause)
    {
        if (pattern.Asks("not") != analysis.IsNegated(clause))
            return false;
        if (pattern.Asks("noun") && Noun(clause) is null)
            return false;
        if (pattern.Asks("passive") && !clause.Predicate.IsPassive)
            return false;
        return !pattern.Asks("future") || analysis.IsFuture(clause);
    }

    // The noun for what is outstanding: subject or object.
    private Phrase? Noun(Clause clause)
    {
        foreach (var phrase in analysis.PhrasesOf(clause))
        {
            if (phrase.Preposition < 0 && OutstandingNouns.Contain(analysis, phrase.Head))
                return phrase;
        }

        return null;
    }

    private ImmutableArray<string> WhoOf(OpenPattern pattern, Clause clause, Phrase? noun)
    {
        if (pattern.Who == "none" || (pattern.Who == "subject" && analysis.IsPassive(clause.Predicate) && noun is null))
            return [];
        if (pattern.Who == "subject" && !analysis.IsPassive(clause.Predicate))
            return ActorFinder.SubjectOf(analysis, clause) is { } subject ? Source(subject) : [];
        return noun is { } owed && OutstandingNouns.HasOwner(analysis, owed.Head) && Owner(owed) is { } owner
            ? Source(owner)
            : [];
    }

    // "Antwort | der Kommission", "Stellungnahme | von Siemens".
    private Phrase? Owner(Phrase noun)
    {
        if (noun.End + 1 >= analysis.Words.Length)
            return null;
        if (PhraseAt(noun.End) is { } next && next.Preposition < 0 && (next.Features & Features.Gen) != Features.None)
            return next;
        return
            analysis.Words[noun.End].Tag is Stts.APPR or Stts.APPRART
            && analysis.Words[noun.End].Lemma == "von"
            && PhraseAt(noun.End + 1) is { } agent
            ? agent
            : null;
    }

    private Phrase? PhraseAt(int word) => analysis.PhraseAt(word) is { } phrase && phrase.First == word ? phrase : null;

    private ImmutableArray<string> Source(Phrase phrase) =>
        analysis.Words[phrase.Head].Tag is Stts.NN or Stts.NE or Stts.PPER
        && analysis.Surface(phrase.Head) is not ("es" or "Es")
        && sourceAt(analysis.SpanOf(phrase.Words)) is { } id
            ? [id]
            : [];

    private TimeReference? Due(Clause clause) =>
        times.Of(clause).FirstOrDefault(t => t.Direction != TimeDirection.Past) is { } time
            ? new TimeReference(Passage.Of(analysis.Text, time.Span), time.Resolve(published, TimeDirection.Future))
            : null;

    private Passage PassageOf(Clause clause) => Passage.Of(analysis.Text, analysis.SpanOf(analysis.Whole(clause)));

    private ImmutableArray<Reason> Why(
        OpenPattern pattern,
        Phrase? noun,
        ImmutableArray<string> who,
        TimeReference? due
    )
    {
        var words = new List<string> { "verb " + pattern.Pattern.Lemma };
        words.AddRange(pattern.Pattern.With.Select(group => "with " + string.Join('/', group)));
        words.AddRange(pattern.Needs.Select(need => need == "noun" ? NounOf(noun) : need));
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        reasons.Add(new Reason(Field.OpenPoint, string.Join(", ", words) + " (open-points.tsv)"));
        if (!who.IsEmpty)
            reasons.Add(new Reason(Field.Who, pattern.Who == "subject" ? "who acts in the clause" : "after the noun"));
        if (due is not null)
            reasons.Add(new Reason(Field.Due, "the time in the clause"));
        return reasons.ToImmutable();
    }

    private string NounOf(Phrase? noun) => noun is { } found ? "noun " + analysis.Words[found.Head].Lemma : "noun";
}
