using Beleg.German.Names;

namespace Beleg.Sources.Mentions;

/// <summary>Which nouns can stand for which bodies.</summary>
internal static class Kinds
{
    // Classes so general that they hold no information against anything.
    private static readonly string[] General = ["organisation", "group"];

    /// <summary>True where a noun can stand for something known: "die Behörde" for a ministry.</summary>
    public static bool MayBe(NounReading? noun, Known known) =>
        noun is not null && MayBe(noun, known.Class, known.Kind);

    /// <summary>True where a noun can stand for a body of a class and kind.</summary>
    public static bool MayBe(NounReading noun, string className, KnownKind kind)
    {
        var takes = noun.Sense.TakesUp;
        if (takes.Contains(className))
            return true;
        return noun.Sense.Source switch
        {
            "outlet" => kind == KnownKind.Outlet,
            "agency" => kind == KnownKind.Agency,
            "organisation" => General.Contains(noun.Sense.Class, StringComparer.Ordinal)
                && kind == KnownKind.Organisation,
            _ => kind == KnownKind.State && noun.Sense.Class is "government" or "country",
        };
    }
}
