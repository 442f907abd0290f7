using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Words made from the names of states and regions: "russisch", "der Franzose", "US-".</summary>
internal sealed class StateWords
{
    private static readonly Lazy<StateWords> Loaded = new(() => new StateWords());

    private readonly Dictionary<string, string> adjectives = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Inhabitant> people = new(StringComparer.Ordinal);

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
    public Inhabitant? OfInhabitant(ReadOnlySpan<char> form) =>
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
        foreach (var (form, concord) in NounForms.OfPerson(nouns[0], nouns.ElementAtOrDefault(1) ?? string.Empty))
        {
            var feminine =
                (concord & Concord.Fem) != Concord.None
                && nouns[^1].Length > 0
                && form.StartsWith(nouns[^1], StringComparison.Ordinal);
            if (!people.TryGetValue(form, out var before))
                people.Add(form, new Inhabitant(state, concord, feminine ? nouns[^1] : nouns[0]));
            else if (before.State == state)
                people[form] = before with { Concord = before.Concord | concord };
        }
    }
}
