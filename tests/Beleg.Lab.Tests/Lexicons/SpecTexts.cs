namespace Beleg.Lab.Tests.Lexicons;

/// <summary>The German texts of the specs, without what is expected of them.</summary>
internal static class SpecTexts
{
    private const string Fence = "```";

    public static IEnumerable<string> Read()
    {
        var folder = Path.Combine(Repository.Root, "specs");
        foreach (var path in Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(path) != "README.md")
            {
                foreach (var text in Texts(File.ReadAllLines(path)))
                    yield return text;
            }
        }
    }

    private static IEnumerable<string> Texts(string[] lines)
    {
        List<string>? text = null;
        foreach (var line in lines)
        {
            if (line.StartsWith(Fence + "text", StringComparison.Ordinal))
            {
                text = [];
            }
            else if (text is not null && line == Fence)
            {
                yield return string.Join('\n', text);
                text = null;
            }
            else
            {
                text?.Add(line);
            }
        }
    }
}
