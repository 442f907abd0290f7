namespace Beleg.Specs;

/// <summary>All examples of the folder specs, in the order of files and headings.</summary>
internal static class SpecLibrary
{
    private static readonly Lazy<IReadOnlyList<Example>> Loaded = new(Load);

    public static IReadOnlyList<Example> All => Loaded.Value;

    public static Example Find(string file, string heading) => All.Single(e => e.File == file && e.Heading == heading);

    private static List<Example> Load()
    {
        var examples = new List<Example>();
        foreach (var path in Directory.GetFiles(Repository.Specs, "*.md").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (name != "README")
                examples.AddRange(SpecFile.Parse(name, File.ReadAllText(path)));
        }

        return examples;
    }
}
