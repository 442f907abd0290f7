using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Statements.Cues;

namespace Beleg.Statements.Speakers;

/// <summary>Finds who speaks in a clause with a cue: its subject, in the passive who stands after "von".</summary>
internal static class SpeakerFinder
{
    /// <summary>The words of the speaker; empty where the clause does not tell.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="clause">The clause with the cue.</param>
    /// <param name="match">The cue; its own words ("die Rede" in "ist die Rede") speak for nobody.</param>
    public static ImmutableArray<WordRange> Of(Analysis analysis, Clause clause, CueMatch? match)
    {
        var citing = match?.Cue.Can(CueUse.Citing) == true;
        if (clause.Predicate.IsPassive && !citing)
            return Governed(analysis, clause, PrepositionUse.Agent) ?? [];
        var subject = SubjectFinder.Of(analysis, clause, match?.Words ?? []);
        // "In dem Bericht heißt es": what nobody says is said somewhere.
        if (match?.Cue.Can(CueUse.Impersonal) == true || (subject is { } s && IsImpersonal(analysis, s)))
            return Governed(analysis, clause, PrepositionUse.Place) ?? [];
        if (subject is null)
            return Inherited(analysis, clause);
        return [Extent(analysis, clause, subject.Value)];
    }

    /// <summary>The phrase with what belongs to it, inside its clause.</summary>
    public static WordRange Extent(Analysis analysis, Clause clause, Phrase phrase)
    {
        if (analysis.Words[phrase.Head].Tag == Stts.PRELS && Antecedent(analysis, phrase.First) is { } antecedent)
            return PhraseExtent.Of(analysis, antecedent, phrase.First - 1);
        var limit = LimitOf(clause, phrase.End);
        return PhraseExtent.Of(analysis, phrase, limit);
    }

    private static int LimitOf(Clause clause, int at)
    {
        foreach (var part in clause.Parts)
        {
            if (at >= part.First && at <= part.End)
                return part.End;
        }

        return at;
    }

    private static ImmutableArray<WordRange>? Governed(Analysis analysis, Clause clause, PrepositionUse use)
    {
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (analysis.PhraseAt(i) is not { } phrase || phrase.First != i || phrase.Preposition < part.First)
                    continue;
                if (Prepositions.Can(analysis, phrase.Preposition, use))
                    return [PhraseExtent.Of(analysis, phrase, part.End)];
            }
        }

        return null;
    }

    // "A kritisierte den Plan und forderte …": the subject stands in the clause before.
    private static ImmutableArray<WordRange> Inherited(Analysis analysis, Clause clause)
    {
        for (var i = clause.Index - 1; i >= 0 && analysis.Clauses[i].Sentence == clause.Sentence; i--)
        {
            var before = analysis.Clauses[i];
            if (before.Kind is not (ClauseKind.Main or ClauseKind.VerbFirst) || before.Predicate.Finite < 0)
                continue;
            return SubjectFinder.Of(analysis, before, []) is { } subject && !IsImpersonal(analysis, subject)
                ? [Extent(analysis, before, subject)]
                : [];
        }

        return [];
    }

    private static Phrase? Antecedent(Analysis analysis, int relative)
    {
        for (var i = relative - 1; i >= 0 && i >= relative - 4; i--)
        {
            if (analysis.PhraseAt(i) is { } phrase)
                return phrase;
        }

        return null;
    }

    private static bool IsImpersonal(Analysis analysis, Phrase subject) =>
        analysis.Words[subject.Head].Lemma is "es" or "man"
        || analysis.Surface(subject.Head).Equals("es", StringComparison.OrdinalIgnoreCase);
}
