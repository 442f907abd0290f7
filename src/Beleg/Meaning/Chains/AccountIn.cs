using Beleg.German;
using Beleg.German.Clauses;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Meaning.Chains;

/// <summary>
/// An outlet in which somebody's account stands, whether or not its words are given: "die Schilderung des Försters in der
/// „Harzpost“, wonach …".
/// </summary>
internal static class AccountIn
{
    /// <summary>The outlet; null for a clause with no such account.</summary>
    public static WordRange? Outlet(Analysis analysis, Clause clause)
    {
        var told = false;
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (analysis.PhraseAt(i) is not { } phrase || phrase.First != i)
                    continue;
                told |=
                    phrase.Preposition < 0 && CueLexicon.Instance.Noun(analysis.Words[phrase.Head].Lemma) is not null;
                if (
                    !told
                    || phrase.Preposition < part.First
                    || !Prepositions.Can(analysis, phrase.Preposition, PrepositionUse.Place)
                )
                    continue;
                var words = PhraseExtent.Of(analysis, phrase, part.End);
                if (PressNames.Are(analysis, words))
                    return words;
            }
        }

        return null;
    }
}
