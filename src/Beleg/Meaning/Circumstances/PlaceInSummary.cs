using Beleg.German;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Meaning.Chains;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Meaning.Circumstances;

/// <summary>
/// Where a thing was said that a clause sums up, for it has no frame: before the verb ("In Kiel warnte der Minister vor …"), or
/// right behind the occasion ("sprach auf einer Pressekonferenz in London von …"). Any other place is what it is about.
/// </summary>
internal static class PlaceInSummary
{
    /// <summary>The place, with the reason; null where the clause tells none, and for what is no summary.</summary>
    public static (Passage Passage, string Because)? Of(SaidWords said)
    {
        if (
            said.Attribution.Type != StatementType.Reported
            || !said.Frame.IsEmpty
            || said.Content is not [var content, ..]
        )
            return null;
        var afterOccasion = -1;
        for (var i = content.First; i < content.End; i++)
        {
            if (said.Analysis.PhraseAt(i) is not { } phrase || phrase.First != i)
                continue;
            if (phrase.Preposition == afterOccasion && PlaceFinder.IsNamed(said.Analysis, phrase))
                return Place(said, phrase, "a place's name behind the occasion");
            if (IsInFront(said, content, phrase))
                return Place(said, phrase, "a place before the verb that sums up");
            afterOccasion = WayRule.IsOccasion(said, phrase) ? phrase.End : -1;
        }

        return null;
    }

    private static bool IsInFront(SaidWords said, WordRange content, Phrase phrase) =>
        phrase.Preposition == content.First
        && phrase.End < content.End
        && said.Analysis.Words[phrase.End].Tag.IsFinite()
        && !PlaceFinder.IsInSpeaker(said, phrase)
        && (PlaceFinder.IsNamed(said.Analysis, phrase) || Venues.IsOne(said.Analysis, phrase));

    private static (Passage Passage, string Because) Place(SaidWords said, Phrase phrase, string because) =>
        (said.PassageOf(new WordRange(phrase.Preposition, phrase.End)), because);
}
