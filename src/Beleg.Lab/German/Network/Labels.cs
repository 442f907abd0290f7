namespace Beleg.Lab.German.Network;

/// <summary>The answers of a choice, numbered in the order in which they were first met.</summary>
internal sealed class Labels
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    public int Count => names.Count;

    public IReadOnlyList<string> Names => names;

    /// <summary>The number of an answer, which is new where it was not met before.</summary>
    public int Learn(string name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers.Add(name, number = names.Count);
            names.Add(name);
        }

        return number;
    }

    /// <summary>The number of an answer, or -1.</summary>
    public int Find(string name) => numbers.GetValueOrDefault(name, -1);
}
