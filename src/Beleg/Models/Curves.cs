using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Beleg.Models;

/// <summary>The curves that values are bent along between layers.</summary>
internal static class Curves
{
    /// <summary>How much of a negative value a leaky rectifier lets through (Maas et al. 2013).</summary>
    public const float Leak = 0.1f;

    /// <summary>1 / (1 + e^-x) of each element.</summary>
    public static Vector256<float> Sigmoid(Vector256<float> x) =>
        Vector256<float>.One / (Vector256<float>.One + Vector256.Exp(-x));

    /// <summary>The hyperbolic tangent of each element.</summary>
    public static Vector256<float> Tanh(Vector256<float> x) =>
        Vector256.FusedMultiplyAdd(Vector256.Create(2f), Sigmoid(x + x), -Vector256<float>.One);

    /// <summary>Replaces negative values by a tenth of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rectify(Span<float> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] < 0)
                values[i] *= Leak;
        }
    }

    /// <summary>Replaces scores by the logarithms of the chances they give.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LogSoftmax(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores)
            most = Math.Max(most, score);
        var sum = 0f;
        foreach (var score in scores)
            sum += MathF.Exp(score - most);
        var all = most + MathF.Log(sum);
        foreach (ref var score in scores)
            score -= all;
    }

    /// <summary>Where the largest of several values stands; the first of equal ones.</summary>
    public static int Largest(ReadOnlySpan<float> values)
    {
        var at = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[at])
                at = i;
        }

        return at;
    }
}
