using Beleg.German.Lexicon;
using Beleg.German.Tagging;

namespace Beleg.German.Names;

/// <summary>Names after a title, an office or an occupation: "Minister Pistorius", "Dr. Meier", "Präsident von Storch".</summary>
internal sealed class TitledPersonRule : INameRule
{
    public Name? At(NameText text, int at, int end)
    {
        if (at == 0 || !text.IsNominal(at) && !(text.IsOpeningParticle(at) && at + 1 < end && text.IsNominal(at + 1)))
            return null;
        if (!text.IsTitle(at - 1) && !IsRole(text, at - 1))
            return null;
        var known = Gazetteer.Default.Match(text.Text, text.Words, at, end, out _) > 0;
        if (known && !text.Has(at, Features.Surname))
            return null;
        if (at + 1 < end && IsRole(text, at) && BeginsName(text, at + 1))
            return null;
        if (text.Words[at].Tag == Stts.NN && !text.IsTitle(at - 1) && !IsBeforeSurname(text, at, end))
            return null;
        return new Name(at, PersonRule.Extend(text, at, end) + 1, NameKind.Person);
    }

    private static bool BeginsName(NameText text, int word) =>
        text.Has(word, Features.GivenName) || text.Tags[word] is NameTag.PersonBegins or NameTag.PersonGoesOn;

    // A given name that looks like a noun, before a word that nothing knows: "Nationalrat Beat Zurbriggen".
    private static bool IsBeforeSurname(NameText text, int at, int end) =>
        at + 1 < end
        && text.IsNominal(at + 1)
        && (text.IsName(at + 1) || text.Words[at + 1].Features == Features.None)
        && Nouns.Default.Find(text.Surface(at)).IsEmpty
        && Nouns.Default.Find(text.Surface(at + 1)).IsEmpty;

    private static bool IsRole(NameText text, int word)
    {
        foreach (var reading in Nouns.Default.Find(text.Surface(word)))
        {
            if (
                reading.Sense.Kind is NounKind.Role or NounKind.Member
                && (reading.Sense.Concord & ~Concord.Plur) != Concord.None
            )
                return true;
        }

        return false;
    }
}
