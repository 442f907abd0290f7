using Beleg.German.Lexicon;
using Beleg.German.Tagging;

namespace Beleg.German.Names;

/// <summary>
/// Names that nothing knows: after "in" or "aus" a place, in capitals an organisation, beside a verb, and without an
/// article, somebody who acts: a person.
/// </summary>
internal sealed class UnknownNameRule : INameRule
{
    private const int LongestAcronym = 6;

    public Name? At(NameText text, int at, int end)
    {
        if (!IsUnknown(text, at))
            return null;
        var last = PersonRule.Extend(text, at, end);
        if (last > at && IsRole(text.Surface(at)))
            return null;
        return Kind(text, at, last, end) is { } kind ? new Name(at, last + 1, kind) : null;
    }

    private static NameKind? Kind(NameText text, int first, int last, int end)
    {
        if (first == last && IsAcronym(text.Surface(first)))
            return NameKind.Organisation;
        if (first > 0 && PlacePrepositions.Contains(text.Surface(first - 1)))
            return NameKind.Place;
        if (first > 0 && text.Words[first - 1].Tag is Stts.ART or Stts.APPRART or Stts.ADJA)
            return null;
        if (last > first)
            return IsAcronym(text.Surface(first)) ? NameKind.Organisation : NameKind.Person;
        var acts = IsVerb(text, last + 1, end) || IsVerb(text, first - 1, end);
        return acts && !text.Has(first, Features.Surname | Features.GivenName) ? NameKind.Person : null;
    }

    private static bool IsUnknown(NameText text, int word) =>
        text.Words[word].Tag == Stts.NE
        && text.IsCapitalised(word)
        && !text.Has(word, Features.Country | Features.Town | Features.Region)
        && Gazetteer.Default.Find(text.Surface(word)).IsEmpty;

    // "Hydrologe Emil Stadler", "Imkerin Rosa Weiß": an occupation can look like a given name.
    private static bool IsRole(ReadOnlySpan<char> surface)
    {
        foreach (var reading in Nouns.Default.Find(surface))
        {
            if (reading.Sense.Kind == NounKind.Role)
                return true;
        }

        return PersonEndings.End(surface)
            && (surface.EndsWith("in", StringComparison.Ordinal) || surface.EndsWith("loge", StringComparison.Ordinal));
    }

    private static bool IsVerb(NameText text, int word, int end) =>
        word >= 0 && word < end && text.Words[word].Tag is Stts.VVFIN or Stts.VAFIN or Stts.VMFIN;

    private static bool IsAcronym(ReadOnlySpan<char> surface)
    {
        if (surface.Length is < 2 or > LongestAcronym)
            return false;
        foreach (var character in surface)
        {
            if (char.IsLower(character))
                return false;
        }

        return true;
    }
}
