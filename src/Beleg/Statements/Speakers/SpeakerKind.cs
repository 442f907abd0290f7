using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;

namespace Beleg.Statements.Speakers;

/// <summary>Tells what can speak from what cannot: people, bodies, documents and names from storms and plans.</summary>
internal static class SpeakerKind
{
    /// <summary>True when the phrase names, or stands for, somebody or something that can be a source.</summary>
    public static bool CanSpeak(Analysis analysis, Phrase phrase)
    {
        var head = analysis.Words[phrase.Head].Tag;
        if (head is Stts.PPER or Stts.PIS or Stts.PRELS)
            return !analysis.Surface(phrase.Head).Equals("es", StringComparison.OrdinalIgnoreCase);
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var tag = analysis.Words[i].Tag;
            if (tag == Stts.NE || (tag == Stts.NN && !Nouns.Default.Find(analysis.Surface(i)).IsEmpty))
                return true;
        }

        return analysis.NamesIn(phrase.Words).Any();
    }
}
