using System.Globalization;

namespace Beleg.Bench.Ledgers;

/// <summary>Names put together from syllables: of places, persons, firms and outlets that nobody has.</summary>
internal static class MadeNames
{
    private static readonly string[] First =
    [
        "Anke",
        "Bernd",
        "Carola",
        "Detlef",
        "Elke",
        "Frieder",
        "Gesa",
        "Holger",
        "Imke",
        "Jörg",
        "Karin",
        "Lothar",
        "Maren",
        "Norbert",
        "Oda",
        "Peter",
        "Ragna",
        "Sönke",
        "Tilda",
        "Uwe",
        "Vera",
        "Wiebke",
        "Hauke",
        "Silke",
        "Arne",
        "Doris",
    ];

    private static readonly string[] Heads =
    [
        "Bar",
        "Bruck",
        "Dorn",
        "Eich",
        "Fel",
        "Gan",
        "Har",
        "Il",
        "Kal",
        "Kor",
        "Lan",
        "Lob",
        "Mar",
        "Nor",
        "Ost",
        "Pel",
        "Rab",
        "Rin",
        "Sal",
        "Tan",
        "Tor",
        "Ul",
        "Var",
        "Wal",
        "Wen",
        "Zar",
        "Brom",
        "Grün",
        "Steil",
        "Hoch",
    ];

    private static readonly string[] Middles =
    [
        "ba",
        "chen",
        "de",
        "den",
        "ga",
        "ger",
        "ke",
        "la",
        "len",
        "mer",
        "ne",
        "nau",
        "ra",
        "ren",
        "sa",
        "sel",
        "ta",
        "ten",
        "wa",
        "zer",
    ];

    private static readonly string[] PlaceTails =
    [
        "berg",
        "bronn",
        "burg",
        "dorf",
        "feld",
        "furt",
        "hagen",
        "hausen",
        "heim",
        "hofen",
        "moor",
        "rode",
        "stadt",
        "tal",
        "wede",
        "see",
    ];

    private static readonly string[] SurnameTails =
    [
        "er",
        "mann",
        "ing",
        "sen",
        "ke",
        "ert",
        "hold",
        "bach",
        "kamp",
        "horst",
        "beck",
        "loh",
        "ner",
        "meyer",
        "wich",
        "rup",
    ];

    private static readonly string[] Firms =
    [
        "werke",
        "bau",
        "stahl",
        "logistik",
        "energie",
        "chemie",
        "textil",
        "optik",
    ];

    private static readonly string[] Papers = ["Tageblatt", "Anzeiger", "Kurier", "Rundschau", "Morgenpost", "Bote"];

    /// <summary>A place: "Kornauberg".</summary>
    public static string Place(Draw draw) => draw.Of(Heads) + draw.Of(Middles) + draw.Of(PlaceTails);

    /// <summary>A person: "Anke Pelgasen".</summary>
    public static string Person(Draw draw) =>
        $"{draw.Of(First)} {draw.Of(Heads)}{draw.Of(Middles)}{draw.Of(SurnameTails)}";

    /// <summary>A firm: "Tanrastahl".</summary>
    public static string Firm(Draw draw) => draw.Of(Heads) + draw.Of(Middles) + draw.Of(Firms);

    /// <summary>An outlet: "Walnauer Kurier".</summary>
    public static string Outlet(Draw draw) =>
        string.Create(CultureInfo.InvariantCulture, $"{draw.Of(Heads)}{draw.Of(Middles)}er {draw.Of(Papers)}");
}
