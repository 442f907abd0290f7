using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Statements.Cues;

namespace Beleg.Statements.Speakers;

/// <summary>
/// Finds whom a speaker speaks to: who stands after "gegenüber", in the dative ("sagte der Zeitung") or, with verbs that
/// ask for it, in the accusative ("forderte die Hersteller auf"), which in the passive is the subject.
/// </summary>
internal static class AddresseeFinder
{
    /// <summary>The words of the addressee; empty where the clause names none.</summary>
    public static ImmutableArray<WordRange> Of(
        Analysis analysis,
        Clause clause,
        CueMatch match,
        ImmutableArray<WordRange> speaker
    )
    {
        var addressing = match.Cue.Can(CueUse.Addressing);
        if (addressing && clause.Predicate.IsPassive)
        {
            return SubjectFinder.Of(analysis, clause, match.Words) is { } subject
                ? [SpeakerFinder.Extent(analysis, clause, subject)]
                : [];
        }

        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (analysis.PhraseAt(i) is not { } phrase || phrase.First != i || speaker.Overlaps(phrase.Words))
                    continue;
                if (IsAddressee(analysis, phrase, addressing) && !match.Words.Contains(phrase.Head))
                    return [PhraseExtent.Of(analysis, phrase, part.End)];
            }
        }

        return [];
    }

    private static bool IsAddressee(Analysis analysis, Phrase phrase, bool addressing)
    {
        if (phrase.Preposition >= 0)
            return Prepositions.Can(analysis, phrase.Preposition, PrepositionUse.Addressee);
        if (analysis.Words[phrase.Head].Tag is not (Stts.NN or Stts.NE or Stts.PPER))
            return false;
        var cases = phrase.Features & Features.AnyCase;
        if (!SpeakerKind.CanSpeak(analysis, phrase))
            return false;
        // A name has no case of its own; beside the subject it is an object.
        if (addressing)
            return (cases & Features.Acc) != 0;
        return cases == Features.Dat
            || (cases == Features.AnyCase && analysis.Words[phrase.Head].Tag == Stts.NE)
            || ((cases & Features.Dat) != 0 && (cases & Features.Acc) == 0);
    }
}
