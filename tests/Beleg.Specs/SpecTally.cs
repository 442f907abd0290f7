using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(Beleg.Specs.SpecTally))]

namespace Beleg.Specs;

/// <summary>Counts what holds and what does not, and leaves the count in .build/specs.txt when the run ends.</summary>
public sealed class SpecTally : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> outcomes = new();

    /// <summary>Notes whether an example holds.</summary>
    public void Count(string title, bool holds) => outcomes[title] = holds;

    /// <inheritdoc/>
    public void Dispose()
    {
        var holding = outcomes.Values.Count(h => h);
        var line = $"specs: {holding} hold, {outcomes.Count - holding} do not hold yet";
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, ".build"));
        File.WriteAllText(Path.Combine(folder.FullName, "specs.txt"), line + "\n");
        Console.WriteLine(line);
    }
}
