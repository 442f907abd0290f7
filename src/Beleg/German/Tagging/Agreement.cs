using System.Numerics;
using Beleg.German.Lexicon;

namespace Beleg.German.Tagging;

/// <summary>
/// A set of combinations of case, number and gender: what the words of a noun group must share. There are 24, a bit each;
/// a feature that a form leaves open allows all its values.
/// </summary>
internal readonly record struct Agreement(uint Bits)
{
    private const int Cases = 4;
    private const int Genders = 3;
    private static readonly Features[] Dimensions = [Features.AnyCase, Features.AnyNumber, Features.AnyGender];
    private static readonly Features[] Combinations = [.. EnumerateCombinations()];

    /// <summary>Every combination.</summary>
    public static Agreement Any { get; } = new((1u << Combinations.Length) - 1);

    public bool IsEmpty => Bits == 0;

    /// <summary>The combinations that a form's features allow.</summary>
    public static Agreement Of(Features features)
    {
        features = Opened(features);
        var bits = 0u;
        for (var i = 0; i < Combinations.Length; i++)
        {
            if ((Combinations[i] & ~features) == Features.None)
                bits |= 1u << i;
        }

        return new Agreement(bits);
    }

    /// <summary>
    /// The features without the values that no combination of the set has; where they left a feature open and the set
    /// does not, its values are taken on.
    /// </summary>
    public Features Narrow(Features features)
    {
        var kept = Features.None;
        for (var bits = Bits & Of(features).Bits; bits != 0; bits &= bits - 1)
            kept |= Combinations[BitOperations.TrailingZeroCount(bits)];
        foreach (var all in Dimensions)
        {
            if ((features & all) != Features.None || (kept & all) != all)
                features = (features & ~all) | (kept & all);
        }

        return features;
    }

    public static Agreement operator &(Agreement a, Agreement b) => new(a.Bits & b.Bits);

    public static Agreement operator |(Agreement a, Agreement b) => new(a.Bits | b.Bits);

    private static Features Opened(Features features)
    {
        foreach (var all in Dimensions)
        {
            if ((features & all) == Features.None)
                features |= all;
        }

        return features;
    }

    private static IEnumerable<Features> EnumerateCombinations()
    {
        for (var i = 0; i < Cases * Genders * 2; i++)
        {
            yield return (Features)((uint)Features.Nom << (i % Cases))
                | (Features)((uint)Features.Masc << (i / Cases % Genders))
                | (Features)((uint)Features.Sing << (i / Cases / Genders));
        }
    }
}
