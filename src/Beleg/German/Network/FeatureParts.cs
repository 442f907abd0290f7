using Beleg.German.Lexicon;

namespace Beleg.German.Network;

/// <summary>
/// The parts in which the features of a word are told: case, gender, number and person each alone, those of verbs together,
/// and all that is left together.
/// </summary>
internal static class FeatureParts
{
    public const int Case = 0;
    public const int Gender = 1;
    public const int Number = 2;
    public const int Person = 3;
    public const int Verbal = 4;

    /// <summary>How many parts there are.</summary>
    public const int Count = 6;

    private static readonly string[] Alone = ["Case", "Gender", "Number", "Person"];
    private static readonly string[] OfVerbs = ["Mood", "Tense", "VerbForm", "Voice"];

    /// <summary>The parts of a bundle of Universal Dependencies; an empty one is an empty string.</summary>
    public static string[] Split(string features)
    {
        var all = features == "_" ? [] : features.Split('|');
        return
        [
            .. Alone.Select(a => Array.Find(all, f => NameOf(f) == a) ?? ""),
            string.Join('|', all.Where(f => OfVerbs.Contains(NameOf(f)))),
            string.Join('|', all.Where(f => !OfVerbs.Contains(NameOf(f)) && !Alone.Contains(NameOf(f)))),
        ];
    }

    /// <summary>The values of a part with what they are in the lexicon.</summary>
    public static FeaturePart[] Parse(int part, IEnumerable<string> values) =>
        [.. values.Select(v => new FeaturePart(v, part <= Verbal ? Read(v) : Features.None))];

    private static Features Read(string value)
    {
        var features = Features.None;
        foreach (var feature in value.Split('|', StringSplitOptions.RemoveEmptyEntries))
            features |= ReadOne(feature[(feature.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        // The treebank tells the two subjunctives apart by tense.
        if (value.Contains("Mood=Sub", StringComparison.Ordinal))
            features |= (features & Features.Past) != 0 ? Features.Subjunctive2 : Features.Subjunctive1;
        return features;
    }

    private static Features ReadOne(string value) =>
        value switch
        {
            "1" => Features.First,
            "2" => Features.Second,
            "3" => Features.Third,
            _ => Enum.TryParse<Features>(value, out var feature) && Enum.IsDefined(feature) ? feature : Features.None,
        };

    private static string NameOf(string feature) => feature[..feature.IndexOf('=', StringComparison.Ordinal)];
}
