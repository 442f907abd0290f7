using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Tagging;

namespace Beleg.Statements.Speakers;

/// <summary>How words came into the world where the cue leaves it open: documents, newspapers and agencies write.</summary>
internal static class SpeakerMedium
{
    public static Medium Of(Analysis analysis, Finding finding)
    {
        if (finding.Medium is not (Medium.SW or Medium.ST))
            return finding.Medium;
        foreach (var range in finding.Speaker)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (analysis.Words[i].Tag == Stts.NN && Writes(analysis, i))
                    return Medium.Writing;
                // What follows the first noun only says whose it is: "ein Sprecher der Zeitung".
                if (analysis.Words[i].Tag is Stts.NN or Stts.NE)
                    return finding.Medium;
            }
        }

        return finding.Medium;
    }

    private static bool Writes(Analysis analysis, int word) =>
        Nouns.Default.Find(analysis.Surface(word))
            is [{ Sense.Kind: NounKind.Document or NounKind.Issued }, ..]
                or [{ Sense.Source: "outlet" or "agency" }, ..];
}
