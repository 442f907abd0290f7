using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Text;

namespace Beleg.Meaning.Circumstances;

/// <summary>Where a thing was said: "in" and the name of a place, in the frame.</summary>
internal static class PlaceFinder
{
    public static (Passage Passage, string Because)? Of(SaidWords said)
    {
        foreach (var range in said.Frame)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (said.Analysis.PhraseAt(i) is not { } phrase || phrase.First != i || !IsPlace(said.Analysis, phrase))
                    continue;
                // What belongs to the speaker's name says who it is, not where: "die Regierung in Moskau".
                if (phrase.Preposition >= range.First && !IsInSpeaker(said, phrase))
                    return (
                        said.PassageOf(new WordRange(phrase.Preposition, phrase.End)),
                        "a place's name in the frame"
                    );
            }
        }

        return null;
    }

    private static bool IsInSpeaker(SaidWords said, Phrase phrase) =>
        said.Attribution.Speaker?.Contains(said.Analysis.Words[phrase.Head].Span.Start) == true;

    private static bool IsPlace(Analysis analysis, Phrase phrase)
    {
        if (phrase.Preposition < 0 || analysis.Words[phrase.Head].Tag != Stts.NE)
            return false;
        if (analysis.Words[phrase.Preposition].Lemma is not ("in" or "im" or "bei"))
            return false;
        if ((analysis.Words[phrase.Head].Features & (Features.Town | Features.Country | Features.Region)) != 0)
            return true;
        return analysis.NameAt(phrase.Head) is { Kind: NameKind.Place };
    }
}
