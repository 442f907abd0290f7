using System.Numerics;
using Beleg.German.Lexicon;

namespace Beleg.German.Tagging;

/// <summary>What is certain of an inflection: the features that the form leaves no choice in.</summary>
internal static class SingleValues
{
    private static readonly (string Attribute, Features Values)[] Dimensions =
    [
        ("Case", Features.AnyCase),
        ("Degree", Features.Pos | Features.Cmp | Features.Sup),
        ("Gender", Features.AnyGender),
        ("Mood", Features.AnyMood),
        ("Number", Features.AnyNumber),
        ("Person", Features.AnyPerson),
        ("Tense", Features.Pres | Features.Past),
    ];

    public static Morphology Of(Features features)
    {
        var parts = new List<string>(Dimensions.Length);
        foreach (var (attribute, values) in Dimensions)
        {
            var value = features & values;
            if (BitOperations.IsPow2((uint)value))
                parts.Add($"{attribute}={NameOf(value)}");
        }

        return Morphology.Parse(string.Join('|', parts));
    }

    private static string NameOf(Features value) =>
        value switch
        {
            Features.First => "1",
            Features.Second => "2",
            Features.Third => "3",
            Features.Subjunctive1 or Features.Subjunctive2 => "Sub",
            _ => value.ToString(),
        };
}
