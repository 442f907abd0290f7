using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Tagging;

namespace Beleg.Sources.Mentions;

/// <summary>
/// What stands before the finite verb of a main clause. There is room for one phrase only, so that a word between a noun and
/// the verb is part of the noun's phrase: "der Lebensmittelhändler Frischmarkt soll …", "die Polizei Halm teilt … mit".
/// </summary>
internal static class Forefield
{
    /// <summary>True where a definite noun, the word behind it and nothing more fill it.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="at">The word behind the noun.</param>
    public static bool EndsWith(Analysis analysis, int at)
    {
        if (
            at + 1 >= analysis.Words.Length
            || analysis.Words[at + 1].Tag is not (Stts.VVFIN or Stts.VAFIN or Stts.VMFIN)
        )
            return false;
        var first = analysis.Sentences[analysis.SentenceAt(at)].First;
        var start = PhraseStart.Of(analysis, at - 1, first);
        return start.Determiner is { Definiteness: Definiteness.Definite }
            && (start.Preposition >= 0 ? start.Preposition : start.First) == first;
    }
}
