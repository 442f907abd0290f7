using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(Beleg.Specs.SpecTally))]

namespace Beleg.Specs;

/// <summary>
/// Holds the reader, counts what holds and what does not, and when the run ends leaves the count in .build/specs.txt and
/// the sheets of all that does not hold in .build/specs-open.txt.
/// </summary>
public sealed class SpecTally : IDisposable
{
    private readonly ConcurrentDictionary<string, string?> sheets = new();
    private readonly Lazy<Reader> reader = new(() => Reader.Load(Repository.Models));

    /// <summary>The reader, with the models of the repository.</summary>
    public Reader Reader => reader.Value;

    /// <summary>Notes how an example came out.</summary>
    /// <param name="title">The example's file and heading.</param>
    /// <param name="sheet">What differs; null when it holds.</param>
    public void Count(string title, string? sheet) => sheets[title] = sheet;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (sheets.IsEmpty)
            return;
        var open = sheets.Where(s => s.Value is not null).OrderBy(s => s.Key, StringComparer.Ordinal).ToList();
        var line = $"specs: {sheets.Count - open.Count} hold, {open.Count} do not hold yet";
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, ".build")).FullName;
        File.WriteAllText(Path.Combine(folder, "specs.txt"), line + "\n");
        File.WriteAllText(Path.Combine(folder, "specs-open.txt"), string.Join("\n\n", open.Select(s => s.Value)));
        Console.WriteLine(line);
    }
}
