using Beleg.German.Tagging;

namespace Beleg.German.Names;

/// <summary>Carries what a full name teaches to the places where the surname stands alone.</summary>
internal static class Surnames
{
    /// <summary>The names, with single words that are a known person's surname made persons, and such words added.</summary>
    public static IEnumerable<Name> Spread(NameText text, List<Name> names)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Kind != NameKind.Person || name.End - name.First < 2)
                continue;
            var surname = text.Surface(name.End - 1).ToString();
            surnames.Add(surname);
            surnames.Add(surname + "s");
        }

        var at = 0;
        foreach (var name in names)
        {
            foreach (var alone in Between(text, surnames, at, name.First))
                yield return alone;
            at = name.End;
            yield return name.End - name.First == 1 && Is(text, surnames, name.First) && !IsListed(text, name.First)
                ? name with
                {
                    Kind = NameKind.Person,
                }
                : name;
        }

        foreach (var alone in Between(text, surnames, at, text.Words.Length))
            yield return alone;
    }

    private static IEnumerable<Name> Between(NameText text, HashSet<string> surnames, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            // With an article before it a noun is the common one: "der Bauer".
            if (text.IsNominal(at) && Is(text, surnames, at) && (at == 0 || text.Words[at - 1].Tag != Stts.ART))
                yield return new Name(at, at + 1, NameKind.Person);
        }
    }

    private static bool Is(NameText text, HashSet<string> surnames, int word) =>
        surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Surface(word));

    private static bool IsListed(NameText text, int word) => Gazetteer.Default.Find(text.Surface(word)).Length > 0;
}
