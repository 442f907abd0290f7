using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Words;
using Beleg.Meaning;
using Beleg.Reasons;
using Beleg.Statements.Speakers;
using Beleg.Text;

namespace Beleg.OpenPoints;

/// <summary>A clause whose verb says that something is outstanding, by the list of such verbs.</summary>
internal sealed class PatternRule(Analysis analysis, Dues dues, Debtors debtors, Parties parties) : IOpenPointRule
{
    private static readonly FrozenSet<string> Past = WordList.ReadSet(
        "adverbs-of-the-past.tsv",
        StringComparer.OrdinalIgnoreCase
    );

    /// <inheritdoc/>
    public OpenPoint? Find(Clause clause)
    {
        foreach (var pattern in OpenPattern.Of(analysis, clause))
        {
            // "entschied das Spiel für sich" decides nothing.
            if (pattern.Asks("idiom"))
                return null;
            if (!Fits(pattern, clause) || IsLongAgo(clause))
                continue;
            var noun = Noun(pattern, clause);
            var who = debtors.Of(pattern, clause, noun);
            var due = pattern.HasDue ? dues.Of(clause) : null;
            return new OpenPoint(string.Empty, PassageOf(clause))
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
        var denies = pattern.Asks("not");
        // "konnten keine Angaben machen" tells what is; "könnte entscheiden" only what may be.
        if (analysis.IsHypothetical(clause) && !(denies && clause.Predicate.Modal == "können"))
            return false;
        if (denies != analysis.IsNegated(clause))
            return false;
        if (pattern.Asks("noun") && Noun(pattern, clause) is null)
            return false;
        if (pattern.NounAfter is not null && Noun(pattern, clause) is null)
            return false;
        if (pattern.Asks("meeting") && Noun(pattern, clause) is null)
            return false;
        if (pattern.Asks("question") && !AsksSomething(clause))
            return false;
        if (pattern.Asks("asks") && !HasIndirectQuestion(clause))
            return false;
        if (pattern.Asks("present") && !IsPresent(clause.Predicate))
            return false;
        if (pattern.Asks("passive") && !clause.Predicate.IsPassive)
            return false;
        if (pattern.Asks("set") && !IsSet(clause))
            return false;
        return !pattern.Asks("future") || dues.IsAhead(clause);
    }

    private static bool IsPresent(Predicate predicate) =>
        predicate is { IsPerfect: false, IsPassive: false, Modal: null } && (predicate.Features & Features.Past) == 0;

    // "prüft, ob …"; "Ob …, prüft die Behörde"; not "prüft, damit …".
    private bool HasIndirectQuestion(Clause clause) =>
        Fronted(clause) is { } fronted && Asks(fronted)
        || analysis.ChildrenOf(clause).Any(Asks)
        || IsFollowedByOne(clause);

    // "prüft nach Angaben eines Sprechers, | ob …": the tree may hang the question on the phrase between.
    private bool IsFollowedByOne(Clause clause) =>
        clause.Index + 1 < analysis.Clauses.Length
        && analysis.Clauses[clause.Index + 1] is var next
        && next.Sentence == clause.Sentence
        && Asks(next);

    private bool Asks(Clause clause) =>
        clause.Kind == ClauseKind.Interrogative || analysis.Words[clause.First].Lemma == "ob";

    private bool IsSet(Clause clause) =>
        (clause.Predicate.IsPassive || clause.Predicate.IsPerfect) && dues.HasTimeAhead(clause);

    // "Lange war unklar, …", "Schreiben blieben lange unbeantwortet".
    private bool IsLongAgo(Clause clause) =>
        (clause.Predicate.Features & Features.Past) != 0
        && (IsPluperfect(clause.Predicate) || clause.FirstWord(i => Past.Contains(analysis.Words[i].Lemma)) >= 0);

    // "hatte sich zu diesem Zeitpunkt noch nicht geäußert"
    private bool IsPluperfect(Predicate predicate) =>
        predicate is { IsPerfect: true, Modal: null } && analysis.Words[predicate.Finite].Lemma == "haben";

    // The noun for what is outstanding: subject or object, or after the preposition that the pattern asks for.
    private Phrase? Noun(OpenPattern pattern, Clause clause)
    {
        var isMeeting = pattern.Asks("meeting");
        foreach (var phrase in analysis.PhrasesOf(clause))
        {
            var stands = pattern.NounAfter is { } preposition
                ? phrase.Preposition >= 0 && analysis.Words[phrase.Preposition].Lemma == preposition
                : phrase.Preposition < 0 && !parties.IsGenitiveOfPhraseBefore(phrase);
            if (
                stands
                && (
                    isMeeting
                        ? OutstandingNouns.AreMeetings(analysis, phrase.Head)
                        : OutstandingNouns.AreOwed(analysis, phrase.Head)
                )
            )
                return phrase;
        }

        return null;
    }

    // "Offen ist, wer …", "Die Finanzierung ist offen", "Das ist noch offen"; a shop is open too.
    private bool AsksSomething(Clause clause)
    {
        if (Fronted(clause) is not null)
            return true;
        foreach (var child in analysis.ChildrenOf(clause))
        {
            if (child.Kind is ClauseKind.Interrogative or ClauseKind.Subordinate)
                return true;
        }

        return SubjectFinder.Of(analysis, clause, []) is { } subject
            && (
                analysis.Words[subject.Head].Tag is Stts.PDS or Stts.PIS
                || OutstandingNouns.AreQuestions(analysis, subject.Head)
            );
    }

    // "Wann die Brücke öffnet, | ist offen": the tree hangs the first clause on the second, which begins with its verb.
    private Clause? Fronted(Clause clause)
    {
        if (clause.Index == 0 || clause.First != clause.Predicate.Finite)
            return null;
        var before = analysis.Clauses[clause.Index - 1];
        return
            before.Sentence == clause.Sentence
            && analysis.Words[clause.First - 1].Tag == Stts.Comma
            && before.Parent < 0
            && before.Predicate.Verbs.Any(v =>
                analysis.Dependencies[v].Head is >= 0 and var head && clause.Contains(head)
            )
            ? before
            : null;
    }

    private Passage PassageOf(Clause clause)
    {
        var whole = analysis.Whole(clause);
        var first = Fronted(clause)?.First ?? whole.First;
        return Passage.Of(analysis.Text, analysis.SpanOf(new WordRange(first, whole.End)));
    }

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
            reasons.Add(new Reason(Field.Who, pattern.Who == "genitive" ? "whose it is" : "who acts in the clause"));
        if (due is not null)
            reasons.Add(new Reason(Field.Due, "the time in the clause"));
        return reasons.ToImmutable();
    }

    private string NounOf(Phrase? noun) => noun is { } found ? "noun " + analysis.Words[found.Head].Lemma : "noun";
}
