using Beleg.German.Lexicon;
using Beleg.German.Tagging;

namespace Beleg.German.Names;

/// <summary>A given name or initial and the capitalised words after it: "Ursula von der Leyen", "J. D. Vance".</summary>
internal sealed class PersonRule : INameRule
{
    private const int MostWords = 7;

    public Name? At(NameText text, int at, int end)
    {
        var given = text.IsNominal(at) && text.Has(at, Features.GivenName);
        if (!given && !text.IsInitial(at))
            return null;
        var last = Extend(text, at, end);
        if (last == at)
            return null;

        // A state or a newspaper whose first word is also a given name.
        var known = Gazetteer.Default.Match(text.Text, text.Words, at, end, out _);
        return known > last - at ? null : new Name(at, last + 1, NameKind.Person);
    }

    /// <summary>The last word of the personal name whose first word stands at a place.</summary>
    internal static int Extend(NameText text, int at, int end)
    {
        var last = at;
        for (var i = at + 1; i < end && i - at < MostWords; i++)
        {
            if (text.IsParticle(i))
            {
                if (last > at && text.Has(last, Features.Surname) && !text.Has(last, Features.GivenName))
                    break;
                continue;
            }

            if (text.IsInitial(i) && i + 1 < end && text.IsNominal(i + 1))
                continue;
            if (text.IsParticle(i - 1) && Gazetteer.Default.Find(text.Surface(i)).Length > 0)
                break;
            if (!text.IsNominal(i) || text.Words[i].Tag == Stts.NN && IsCommonNoun(text, last, i))
                break;
            last = i;
        }

        return last;
    }

    // After a given name a noun is a surname ("Peter Struck"); after a surname it is not. Of a given name that the lexicon
    // does not know, only a listed surname or a word it does not know either is taken for one.
    private static bool IsCommonNoun(NameText text, int before, int noun)
    {
        if (text.Has(noun, Features.Surname | Features.GivenName) || NounSurnames.Contains(text.Surface(noun)))
            return false;
        if (text.Has(before, Features.GivenName))
            return Nouns.Default.Find(text.Surface(noun)) is [{ First.Length: 0 }, ..];
        return text.Words[noun].Features != Features.None || text.Has(before, Features.Surname);
    }
}
