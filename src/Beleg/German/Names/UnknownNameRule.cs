using Beleg.German.Tagging;

namespace Beleg.German.Names;

/// <summary>
/// Names that nothing knows: after "in" or "aus" a place, in capitals an organisation, otherwise a person, the kind that
/// names most often are.
/// </summary>
internal sealed class UnknownNameRule : INameRule
{
    private const int LongestAcronym = 6;

    public Name? At(NameText text, int at, int end)
    {
        if (text.Words[at].Tag != Stts.NE || !text.IsCapitalised(at))
            return null;
        var last = at;
        while (last + 1 < end && text.Words[last + 1].Tag == Stts.NE && text.IsCapitalised(last + 1))
            last++;
        return new Name(at, last + 1, Kind(text, at, last));
    }

    private static NameKind Kind(NameText text, int first, int last)
    {
        if (first == last && IsAcronym(text.Surface(first)))
            return NameKind.Organisation;
        if (first > 0 && PlacePrepositions.Contains(text.Surface(first - 1)))
            return NameKind.Place;
        return NameKind.Person;
    }

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
