using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Statements.Cues;

namespace Beleg.Statements.Speakers;

/// <summary>
/// Finds whom a speaker speaks to: who stands in the dative ("sagte der Zeitung"), after "gegenüber", or, with verbs that
/// demand, in the accusative ("forderte die Hersteller auf").
/// </summary>
internal static class AddresseeFinder
{
    public static ImmutableArray<WordRange> Of(
        Analysis analysis,
        Clause clause,
        CueMatch match,
        ImmutableArray<WordRange> speaker
    )
    {
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (analysis.PhraseAt(i) is not { } phrase || phrase.First != i || speaker.Overlaps(phrase.Words))
                    continue;
                if (IsAddressee(analysis, phrase, match) && !match.Words.Contains(phrase.Head))
                    return [PhraseExtent.Of(analysis, phrase, part.End)];
            }
        }

        return [];
    }

    private static bool IsAddressee(Analysis analysis, Phrase phrase, CueMatch match)
    {
        if (analysis.Words[phrase.Head].Tag is Stts.PRF or Stts.PRELS or Stts.CARD or Stts.PDS)
            return false;
        if (phrase.Preposition >= 0)
            return Prepositions.Can(analysis, phrase.Preposition, PrepositionUse.Addressee)
                && analysis.Surface(phrase.Preposition).Equals("gegenüber", StringComparison.OrdinalIgnoreCase);
        var cases = phrase.Features & Features.AnyCase;
        if (match.Cue.Can(CueUse.Infinitive) && !match.Cue.Can(CueUse.Clause))
            return cases is Features.Acc or Features.Dat;
        return cases == Features.Dat;
    }
}
