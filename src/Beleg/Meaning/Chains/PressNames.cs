using Beleg.German;
using Beleg.German.Names;

namespace Beleg.Meaning.Chains;

/// <summary>Whether words name an outlet or an agency: by the word lists, or by a noun for such a body.</summary>
internal static class PressNames
{
    public static bool Are(Analysis analysis, WordRange words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (AreNoun(analysis, i))
                return true;
        }

        foreach (var name in analysis.Names)
        {
            if (name.First >= words.First && name.End <= words.End && IsPress(analysis, name))
                return true;
        }

        return false;
    }

    /// <summary>True for a noun for an outlet or agency: "Sender", "Nachrichtenagentur".</summary>
    public static bool AreNoun(Analysis analysis, int word)
    {
        foreach (var reading in Nouns.Default.Find(analysis.Surface(word)))
        {
            if (reading.Sense.Source is "outlet" or "agency")
                return true;
        }

        return false;
    }

    private static bool IsPress(Analysis analysis, Name name)
    {
        foreach (
            var form in Gazetteer.Default.Find(analysis.SpanOf(new WordRange(name.First, name.End)).Of(analysis.Text))
        )
        {
            if (form.Of.Kind is KnownKind.Outlet or KnownKind.Agency)
                return true;
        }

        return name.Kind == NameKind.Organisation && UnlistedOutlets.Have(analysis.Words, analysis.Text, name);
    }
}
