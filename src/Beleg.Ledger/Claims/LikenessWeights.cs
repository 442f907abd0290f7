using System.Collections.Immutable;
using System.Globalization;

namespace Beleg.Ledger.Claims;

/// <summary>The weights of a logistic regression over what two sayings share, out of "likeness-weights.tsv".</summary>
internal static class LikenessWeights
{
    /// <summary>The weights, in the order of the file; the first is the bias.</summary>
    public static ImmutableArray<float> Values { get; } =
    [.. LedgerWords.Read("likeness-weights.tsv", 2).Select(r => float.Parse(r[1], CultureInfo.InvariantCulture))];

    /// <summary>The chance that features give.</summary>
    /// <param name="features">As many as there are weights.</param>
    public static double Score(ReadOnlySpan<float> features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * (double)Values[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
