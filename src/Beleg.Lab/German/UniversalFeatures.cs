using Beleg.German.Lexicon;

namespace Beleg.Lab.German;

/// <summary>Reads features as the treebanks of Universal Dependencies write them.</summary>
internal static class UniversalFeatures
{
    /// <summary>The features that both the treebanks and the lexicon have.</summary>
    public static (string Name, Features Values)[] Dimensions { get; } =
    [
        ("Case", Features.AnyCase),
        ("Gender", Features.AnyGender),
        ("Number", Features.AnyNumber),
        ("Person", Features.AnyPerson),
        ("Mood", Features.AnyMood),
        ("Tense", Features.Pres | Features.Past),
        ("Degree", Features.Pos | Features.Cmp | Features.Sup),
    ];

    /// <summary>The features of a token; what the lexicon has no word for is left out.</summary>
    public static Features Parse(string features)
    {
        var parsed = Features.None;
        foreach (var feature in features.Split('|'))
        {
            var parts = feature.Split('=');
            var values = Array.Find(Dimensions, d => d.Name == parts[0]).Values;
            foreach (var value in parts[^1].Split(','))
                parsed |= Value(value) & values;
        }

        // The treebanks tell a subjunctive's stem by its tense alone.
        if (features.Contains("Mood=Sub", StringComparison.Ordinal))
            parsed |= (parsed & Features.Past) != Features.None ? Features.Subjunctive2 : Features.Subjunctive1;
        return parsed;
    }

    private static Features Value(string value) =>
        value switch
        {
            "1" => Features.First,
            "2" => Features.Second,
            "3" => Features.Third,
            _ => Enum.TryParse<Features>(value, out var feature) && Enum.IsDefined(feature) ? feature : Features.None,
        };
}
