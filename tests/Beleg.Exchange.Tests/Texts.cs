using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Exchange.Tests;

/// <summary>Texts as the world has them, and as nobody would write them.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "Wien",
        "sagte",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "ü",
        "ß",
        "„",
        "“",
        "»",
        "\"",
        "'",
        "---\n",
        "title: x\n",
        "credits: [a, b]\n",
        "date 2024-10 ",
        ": ",
        "- ",
        "[",
        "{",
        "]",
        "&a ",
        "*a",
        "|",
        "#",
        "\\",
        "`",
        "1.",
        "<b>",
        "\u0000",
        "\u0007",
        "\e[31m",
        "\u00A0",
        "\u0301",
        "👩‍🚒",
        "🇦🇹",
        "漢字",
        "\uD83D",
        "\uDE00",
        "\uFEFF",
        "\uFFFF",
        "\u202E",
        "https://a.example/b",
        "Donaudampfschifffahrtsgesellschaft",
    ];

    /// <summary>Any text, unpaired surrogates and control characters among it.</summary>
    public static Arbitrary<string> Any { get; } = Joined(Pieces);

    /// <summary>Texts whose characters every Unicode encoding can hold and no file of text lacks.</summary>
    public static Arbitrary<string> Sound { get; } =
        Joined([.. Pieces.Where(p => !p.Any(char.IsSurrogate) && p is not ("\u0000" or "\uFEFF")), "😀"]);

    private static Arbitrary<string> Joined(string[] pieces) =>
        Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary();
}
