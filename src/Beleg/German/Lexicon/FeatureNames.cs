namespace Beleg.German.Lexicon;

/// <summary>Reads features as the word lists write them: names parted by bars.</summary>
internal static class FeatureNames
{
    public static Features Parse(string names)
    {
        var features = Features.None;
        foreach (var name in names.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            features |= Enum.Parse<Features>(name);
        return features;
    }
}
