using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Beleg.Lab.Learning;

/// <summary>
/// Steps down the gradient with a rate of its own for each weight (Kingma and Ba 2015). Of sparse parameters only the
/// touched rows move.
/// </summary>
internal sealed class Adam(IReadOnlyList<Parameter> parameters)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.95f;
    private const float LargestNorm = 5;
    private const float LongestMemory = 0.998f;
    private int steps;

    /// <summary>One step.</summary>
    /// <param name="gradients">The gradients of a batch.</param>
    /// <param name="rate">The length of the step.</param>
    public void Step(GradientSet gradients, float rate)
    {
        steps++;
        var factor = ClippingFactor(gradients);
        var step = rate * MathF.Sqrt(1 - MathF.Pow(SecondDecay, steps)) / (1 - MathF.Pow(FirstDecay, steps));
        // The average must forget where the weights came from at first.
        var memory = Math.Min(LongestMemory, (1f + steps) / (10f + steps));
        foreach (var parameter in parameters)
        {
            if (!parameter.IsSparse)
            {
                Update(parameter, gradients.Of(parameter), 0, parameter.Values.Length, factor, step);
                Average(parameter.Average, parameter.Values, memory);
                continue;
            }

            foreach (var row in gradients.Touched(parameter))
                Update(parameter, gradients.Of(parameter), row * parameter.Columns, parameter.Columns, factor, step);
        }

        if (steps % SparseEvery == 0)
        {
            var sparseMemory = MathF.Pow(memory, SparseEvery);
            foreach (var parameter in parameters.Where(p => p.IsSparse))
                Average(parameter.Average, parameter.Values, sparseMemory);
        }
    }

    // Averaging a large table at each step would cost more than the step.
    private const int SparseEvery = 10;

    private float ClippingFactor(GradientSet gradients)
    {
        double squares = 0;
        foreach (var parameter in parameters)
        {
            var gradient = gradients.Of(parameter);
            if (!parameter.IsSparse)
            {
                squares += Vectors.Squares(gradient);
                continue;
            }

            foreach (var row in gradients.Touched(parameter))
                squares += Vectors.Squares(gradient.Slice(row * parameter.Columns, parameter.Columns));
        }

        var norm = (float)Math.Sqrt(squares);
        return norm > LargestNorm ? LargestNorm / norm : 1;
    }

    private static void Average(Span<float> average, ReadOnlySpan<float> values, float memory)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(average);
        var v = MemoryMarshal.Cast<float, Vector256<float>>(values);
        for (var i = 0; i < a.Length; i++)
            a[i] = (a[i] * memory) + (v[i] * (1 - memory));
        for (var i = a.Length * Vector256<float>.Count; i < average.Length; i++)
            average[i] = (average[i] * memory) + (values[i] * (1 - memory));
    }

    private static void Update(Parameter parameter, Span<float> all, int at, int count, float factor, float step)
    {
        var gradient = all.Slice(at, count);
        var values = parameter.Values.AsSpan(at, count);
        var first = parameter.First.AsSpan(at, count);
        var second = parameter.Second.AsSpan(at, count);
        var g = MemoryMarshal.Cast<float, Vector256<float>>(gradient);
        var v = MemoryMarshal.Cast<float, Vector256<float>>(values);
        var m = MemoryMarshal.Cast<float, Vector256<float>>(first);
        var s = MemoryMarshal.Cast<float, Vector256<float>>(second);
        var tiny = Vector256.Create(1e-8f);
        for (var i = 0; i < g.Length; i++)
        {
            var x = g[i] * factor;
            m[i] = (m[i] * FirstDecay) + (x * (1 - FirstDecay));
            s[i] = (s[i] * SecondDecay) + (x * x * (1 - SecondDecay));
            v[i] -= m[i] * step / (Vector256.Sqrt(s[i]) + tiny);
        }

        for (var i = g.Length * Vector256<float>.Count; i < count; i++)
        {
            var x = gradient[i] * factor;
            first[i] = (first[i] * FirstDecay) + (x * (1 - FirstDecay));
            second[i] = (second[i] * SecondDecay) + (x * x * (1 - SecondDecay));
            values[i] -= first[i] * step / (MathF.Sqrt(second[i]) + 1e-8f);
        }
    }
}
