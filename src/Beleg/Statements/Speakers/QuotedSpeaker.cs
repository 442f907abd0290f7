using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.Reasons;
using Beleg.Statements.Cues;

namespace Beleg.Statements.Speakers;

/// <summary>Whoever is quoted speaks, not who quotes: "zitierte die Agentur Interfax den General", "gab die Zeitung X wieder".</summary>
internal static class QuotedSpeaker
{
    /// <summary>The finding, with the object of a verb of quoting for its speaker.</summary>
    public static Finding Correct(Analysis analysis, Finding finding)
    {
        if (
            finding.Cue.IsEmpty
            || analysis.ClauseAt(finding.Cue[0].First) is not { } clause
            || clause.Predicate.IsPassive
        )
            return finding;
        if (CueMatcher.Match(analysis, clause)?.Cue.Can(CueUse.Citing) != true)
            return finding;
        return ObjectOf(analysis, clause, finding) is { } quoted
            ? finding with
            {
                Speaker = [SpeakerFinder.Extent(analysis, clause, quoted)],
                Addressee = [],
                Parts = finding.Parts.Add(new Reason(Field.Speaker, "who is quoted, object of the verb")),
            }
            : finding;
    }

    // The last phrase beside the subject that can be the object and can speak.
    private static Phrase? ObjectOf(Analysis analysis, Clause clause, Finding finding)
    {
        var subject = SubjectFinder.Of(analysis, clause, []);
        Phrase? last = null;
        foreach (var phrase in analysis.PhrasesOf(clause))
        {
            if (phrase.Preposition >= 0 || phrase == subject || finding.Content.Overlaps(phrase.Words))
                continue;
            if ((phrase.Features & Features.Acc) != Features.None && SpeakerKind.CanSpeak(analysis, phrase))
                last = phrase;
        }

        return last;
    }
}
