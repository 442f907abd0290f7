using Beleg.German.Lexicon;
using Beleg.German.Tagging;

namespace Beleg.German.Names;

/// <summary>A word that the tagger takes for a name, of the kind the lexicon gives it.</summary>
internal sealed class LexiconNameRule : INameRule
{
    public Name? At(NameText text, int at, int end)
    {
        if (!text.IsName(at) || text.Words[at].Tag == Stts.FM || !text.IsCapitalised(at))
            return null;
        if (text.Has(at, Features.Country | Features.Town | Features.Region))
            return new Name(at, at + 1, NameKind.Place);
        if (text.Has(at, Features.Surname | Features.GivenName) && !IsCounted(text, at))
            return new Name(at, at + 1, NameKind.Person);
        return null;
    }

    // "250 Fischer": after a number a surname that is a noun for people as well is the noun.
    private static bool IsCounted(NameText text, int at) =>
        at > 0 && text.Words[at - 1].Tag == Stts.CARD && Nouns.Default.Find(text.Surface(at)).Length > 0;
}
