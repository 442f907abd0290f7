using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Words made from the names of states and regions: "russisch", "der Franzose", "US-".</summary>
internal sealed class StateWords
{
    private static readonly Lazy<StateWords> Loaded = new(() => new StateWords());

    private readonly Dictionary<string, string> adjectives = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string State, Agreement Agreement)> people = new(StringComparer.Ordinal);

    private StateWords()
    {
        foreach (var row in WordList.Read("countries.tsv", 7))
        {
            AddAdjectives(row[3], row[0]);
            AddPeople(row[4].Split('|'), row[0]);
        }

        foreach (var row in WordList.Read("regions.tsv", 5))
            AddAdjectives(row[3], row[0]);
    }

    /// <summary>The words of the lists compiled into the library.</summary>
    public static StateWords Default => Loaded.Value;

    /// <summary>The state or region an adjective is made from: "russischen" gives "Russland"; null for others.</summary>
    public string? OfAdjective(ReadOnlySpan<char> form) =>
        adjectives.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var state) ? state : null;

    /// <summary>The state whose inhabitant a noun means, with what its form allows: "Franzosen"; null for others.</summary>
    public (string State, Agreement Agreement)? OfInhabitant(ReadOnlySpan<char> form) =>
        people.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var found) ? found : null;

    private void AddAdjectives(string stems, string state)
    {
        foreach (var stem in stems.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var form in Inflections.OfAdjective(stem))
                adjectives.TryAdd(form, state);
        }
    }

    private void AddPeople(string[] nouns, string state)
    {
        if (nouns[0].Length == 0)
            return;
        foreach (var (form, agreement) in NounForms.OfPerson(nouns[0], nouns.ElementAtOrDefault(1) ?? string.Empty))
        {
            people.TryGetValue(form, out var before);
            if (before.State is null || before.State == state)
                people[form] = (state, before.Agreement | agreement);
        }
    }
}
