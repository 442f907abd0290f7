using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Ledger.Tests.Copies;

/// <summary>Reports of our own making, and texts of any kind.</summary>
internal static class Texts
{
    public const string Bridge =
        "Die Brücke über den Fluss bei Neustadt ist seit dem frühen Morgen für alle Fahrzeuge gesperrt. "
        + "Ein Lastwagen war gegen einen Pfeiler geprallt und hatte ihn schwer beschädigt. "
        + "Fachleute des Landesamts prüfen nun, ob die Fahrbahn noch trägt. "
        + "Nach Angaben der Stadt dürfte die Sperrung mindestens zwei Wochen dauern. "
        + "Der Verkehr wird über die alte Landstraße im Norden umgeleitet.";

    public const string Harbour =
        "Im Hafen von Altmünde haben die Beschäftigten am Mittag ihre Arbeit niedergelegt. "
        + "Die Gewerkschaft verlangt sieben Prozent mehr Lohn und kürzere Schichten in der Nacht. "
        + "Drei Frachter lagen am Abend noch vor der Einfahrt und warteten auf einen Liegeplatz. "
        + "Die Reederei nannte den Ausstand unverständlich und kündigte ein neues Angebot an.";

    private static readonly string[] Pieces =
    [
        .. "aÄß19.,:;!?-–'’\"„“»«()/ \t\n\r\u00A0\u00AD\u200B\u0301\u0308\u0000\u2029\uD83D\uDE00\uDFFF".Select(c =>
            c.ToString()
        ),
        .. Bridge.Split(' ').Select(word => word + " "),
        "Haus ",
        "Haus Haus Haus Haus Haus Haus ",
        "\n\n",
        "Mit Material von dpa",
        "Berlin (dpa) – ",
        "😀",
        "\uD835\uDC00\uD835\uDC01 ",
        Bridge[..96],
        Harbour[..90],
    ];

    /// <summary>Texts that share runs of words in any order, with marks, halves of characters and nothing between.</summary>
    public static Arbitrary<(string A, string B)> Pairs { get; } = Text().Zip(Text()).ToArbitrary();

    public static void Check(Action<string, string> holds) =>
        Prop.ForAll(Pairs, pair => holds(pair.A, pair.B)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>The sentences of a text.</summary>
    public static string[] Sentences(string text) => [.. text.Split(". ").Select(s => s.TrimEnd('.') + ".")];

    private static Gen<string> Text() => Gen.Elements(Pieces).ListOf().Select(string.Concat);
}
