namespace Beleg.German.Names;

/// <summary>The forms of a noun and what each allows, made from the forms that a dictionary gives.</summary>
internal static class NounForms
{
    /// <summary>The forms of a noun for people whose declension its ending tells: "Franzose", "Brite", "Deutscher".</summary>
    public static IEnumerable<(string Form, Concord Concord)> OfPerson(string masculine, string feminine)
    {
        if (feminine.Length > 0 && masculine == feminine + "r")
            return OfAdjective(masculine[..^2]);
        var weak = masculine.EndsWith('e') || masculine.EndsWith("ot", StringComparison.Ordinal);
        var plural =
            masculine.EndsWith('e') ? masculine + "n"
            : masculine.EndsWith("er", StringComparison.Ordinal) ? masculine
            : masculine.EndsWith('i') || masculine.EndsWith('o') ? masculine + "s"
            : masculine + "en";
        return OfMasculine(masculine, plural, weak).Concat(OfFeminine(feminine));
    }

    /// <summary>The forms of a masculine noun.</summary>
    /// <param name="singular">The nominative singular.</param>
    /// <param name="plural">The nominative plural; empty where there is none.</param>
    /// <param name="weak">True for the declension of "der Präsident, des Präsidenten".</param>
    public static IEnumerable<(string Form, Concord Concord)> OfMasculine(string singular, string plural, bool weak) =>
        Singular(singular, Concord.Masc, weak).Concat(Plural(plural));

    /// <summary>The forms of a neuter noun.</summary>
    public static IEnumerable<(string Form, Concord Concord)> OfNeuter(string singular, string plural) =>
        Singular(singular, Concord.Neut, weak: false).Concat(Plural(plural));

    /// <summary>The forms of a feminine noun; those in "-in" make their plural themselves.</summary>
    public static IEnumerable<(string Form, Concord Concord)> OfFeminine(string singular, string plural = "")
    {
        if (singular.Length == 0)
            return Plural(plural);
        var many =
            plural.Length > 0 ? plural
            : singular.EndsWith("in", StringComparison.Ordinal) ? singular + "nen"
            : singular.EndsWith("frau", StringComparison.Ordinal) ? singular + "en"
            : string.Empty;
        return Plural(many).Prepend((singular, Concord.Fem));
    }

    /// <summary>The forms of an adjective used as a noun for people: "Vorsitzend" gives "Vorsitzender", "Vorsitzende", ….</summary>
    public static IEnumerable<(string Form, Concord Concord)> OfAdjective(string stem) =>
        [
            (stem + "er", (Concord.Masc & Concord.Nom) | (Concord.Fem & (Concord.Dat | Concord.Gen))),
            (stem + "e", (Concord.Masc & Concord.Nom) | ((Concord.Fem | Concord.Plur) & (Concord.Nom | Concord.Acc))),
            (stem + "en", (Concord.Masc & ~Concord.Nom) | (Concord.Fem & (Concord.Dat | Concord.Gen)) | Concord.Plur),
            (stem + "em", Concord.Masc & Concord.Dat),
        ];

    /// <summary>The forms of the plural, with the dative in "-n".</summary>
    public static IEnumerable<(string Form, Concord Concord)> Plural(string plural)
    {
        if (plural.Length == 0)
            yield break;
        if (plural[^1] is 'n' or 's' or 'a' or 'i')
        {
            yield return (plural, Concord.Plur);
            yield break;
        }

        yield return (plural, Concord.Plur & ~Concord.Dat);
        yield return (plural + "n", Concord.Plur & Concord.Dat);
    }

    private static IEnumerable<(string Form, Concord Concord)> Singular(string noun, Concord gender, bool weak)
    {
        if (noun.Length == 0)
            yield break;
        if (weak)
        {
            yield return (noun, gender & Concord.Nom);
            var bent = noun.EndsWith('e') || noun.EndsWith("ar", StringComparison.Ordinal) ? noun + "n" : noun + "en";
            yield return (bent, gender & ~Concord.Nom);
            yield break;
        }

        var gen = gender & Concord.Gen;
        var sibilant = noun[^1] is 's' or 'x' or 'z' or 'ß';
        yield return (
            noun,
            noun.EndsWith("en", StringComparison.Ordinal) || !sibilant ? gender & ~Concord.Gen : gender
        );
        if (!sibilant)
            yield return (noun + "s", gen);
        yield return (noun + (noun.EndsWith("nis", StringComparison.Ordinal) ? "ses" : "es"), gen);
    }
}
