using System.Text;

namespace Beleg.Specs.Comparing;

/// <summary>Shows what was expected and what was found beside each other.</summary>
internal static class Sheet
{
    private const int Width = 62;
    private const string Between = " | ";

    public static string Of(Example example, Comparison comparison)
    {
        var sheet = new StringBuilder();
        sheet.AppendLine(example.Title).AppendLine();
        foreach (var line in Wrap(example.Report.Text, Width * 2, "  "))
            sheet.AppendLine("  " + line);
        sheet.AppendLine().AppendLine(Row("EXPECTED", "FOUND"));
        foreach (var pair in comparison.Pairs)
        {
            sheet.AppendLine(new string('-', (Width * 2) + Between.Length));
            Beside(sheet, pair.Want.Lines(), pair.Have?.Lines() ?? ["(nothing like it)"]);
            if (!pair.Holds)
                sheet.AppendLine($"^ differs: {string.Join(", ", pair.Misses)}");
        }

        foreach (var extra in comparison.Rest)
        {
            var forbidden = comparison.Broken.FirstOrDefault(a => a.Kind == extra.Kind);
            sheet.AppendLine(new string('-', (Width * 2) + Between.Length));
            Beside(sheet, [forbidden?.Line ?? "(not spoken of)"], extra.Lines());
        }

        return sheet.ToString();
    }

    private static void Beside(StringBuilder sheet, IEnumerable<string> left, IEnumerable<string> right)
    {
        var (mine, theirs) = (Cell(left), Cell(right));
        for (var i = 0; i < Math.Max(mine.Count, theirs.Count); i++)
            sheet.AppendLine(Row(mine.ElementAtOrDefault(i), theirs.ElementAtOrDefault(i)));
    }

    private static List<string> Cell(IEnumerable<string> lines) => [.. lines.SelectMany(l => Wrap(l, Width, "      "))];

    private static string Row(string? left, string? right) =>
        ((left ?? string.Empty).PadRight(Width) + Between + right).TrimEnd();

    private static IEnumerable<string> Wrap(string text, int width, string indent)
    {
        foreach (var line in text.Split('\n'))
        {
            var rest = line;
            while (rest.Length > width)
            {
                var cut = rest.LastIndexOf(' ', width);
                cut = cut <= indent.Length ? width : cut;
                yield return rest[..cut];
                rest = indent + rest[cut..].TrimStart();
            }

            yield return rest;
        }
    }
}
