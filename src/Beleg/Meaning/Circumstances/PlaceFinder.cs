using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Text;

namespace Beleg.Meaning.Circumstances;

/// <summary>
/// Where a thing was said, by the frame: "in" and the name of a place, or a building, a room, a seat of government. A named
/// place comes before a building that stands elsewhere in the frame; beside it they are one.
/// </summary>
internal static class PlaceFinder
{
    public static (Passage Passage, string Because)? Of(SaidWords said)
    {
        WordRange? venue = null;
        foreach (var range in said.Frame)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (
                    said.Analysis.PhraseAt(i) is not { } phrase
                    || phrase.First != i
                    || phrase.Preposition < range.First
                )
                    continue;
                // What belongs to the speaker's name says who it is, not where: "die Regierung in Moskau".
                if (IsInSpeaker(said, phrase))
                    continue;
                if (IsNamed(said.Analysis, phrase))
                    return Named(said, phrase, venue);
                if (venue is null && Venues.IsOne(said.Analysis, phrase))
                    venue = new WordRange(phrase.Preposition, WithOwner(said.Analysis, phrase, range.End));
            }
        }

        return venue is { } found
            ? (said.PassageOf(found), "a building or seat in the frame (venues.tsv)")
            : PlaceInSummary.Of(said);
    }

    /// <summary>True for words that are part of the speaker's.</summary>
    public static bool IsInSpeaker(SaidWords said, Phrase phrase) =>
        said.Attribution.Speaker?.Contains(said.Analysis.Words[phrase.Head].Span.Start) == true;

    /// <summary>True for "in" and the name of a place.</summary>
    public static bool IsNamed(Analysis analysis, Phrase phrase)
    {
        if (phrase.Preposition < 0 || analysis.Words[phrase.Head].Tag != Stts.NE)
            return false;
        if (analysis.Words[phrase.Preposition].Lemma is not ("in" or "im" or "bei"))
            return false;
        if ((analysis.Words[phrase.Head].Features & (Features.Town | Features.Country | Features.Region)) != 0)
            return true;
        return analysis.NameAt(phrase.Head) is { Kind: NameKind.Place };
    }

    // "Auf dem Marktplatz in Kiel"
    private static (Passage Passage, string Because) Named(SaidWords said, Phrase phrase, WordRange? venue)
    {
        var first = venue is { } before && before.End == phrase.Preposition ? before.First : phrase.Preposition;
        return (said.PassageOf(new WordRange(first, phrase.End)), "a place's name in the frame");
    }

    // "Im Spiegelsaal des Schlosses"
    private static int WithOwner(Analysis analysis, Phrase phrase, int end) =>
        phrase.End < end
        && analysis.Words[phrase.End].Tag == Stts.ART
        && analysis.PhraseAt(phrase.End) is { Preposition: < 0 } owner
        && analysis.Dependencies[owner.Head].Head == phrase.Head
            ? Math.Min(owner.End, end)
            : phrase.End;
}
