using Beleg.German.Lexicon;

namespace Beleg.German.Tagging;

/// <summary>
/// The weights of an averaged perceptron (Collins 2002), found by the hash of feature and tag: no feature is stored, and
/// what collides was trained colliding.
/// </summary>
internal sealed class TaggerModel(sbyte[] weights)
{
    public const string Kind = "BELEGTAG";
    public const int Version = 1;

    /// <summary>There are 2 to the power of this many weights.</summary>
    public const int SizeBits = 22;

    public ReadOnlySpan<sbyte> Weights => weights;

    /// <summary>Where the weight of a feature for a tag lies; all tags of a feature share a line of the cache.</summary>
    public static int At(uint feature, Stts tag) => (int)(feature >> (32 - SizeBits)) ^ (int)tag;

    public static TaggerModel Load(string path)
    {
        using var file = ModelFile.Open(path, Kind, Version);
        var read = file.Read<sbyte>(1 << SizeBits);
        file.Complete();
        return new TaggerModel(read);
    }

    /// <summary>The best tag of several.</summary>
    public Stts Best(TagSet candidates, ReadOnlySpan<uint> features)
    {
        var best = candidates.First;
        var bestScore = int.MinValue;
        for (var bits = candidates.Bits; bits != 0; bits &= bits - 1)
        {
            var tag = new TagSet(bits).First;
            var score = 0;
            foreach (var feature in features)
                score += weights[At(feature, tag)];
            if (score <= bestScore)
                continue;
            (best, bestScore) = (tag, score);
        }

        return best;
    }
}
