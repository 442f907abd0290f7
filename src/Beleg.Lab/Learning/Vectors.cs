using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Beleg.Lab.Learning;

/// <summary>Sums over rows of numbers.</summary>
internal static class Vectors
{
    /// <summary>Adds one row to another.</summary>
    public static void Add(Span<float> target, ReadOnlySpan<float> source)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(target);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(source);
        for (var i = 0; i < a.Length; i++)
            a[i] += b[i];
        for (var i = a.Length * Vector256<float>.Count; i < target.Length; i++)
            target[i] += source[i];
    }

    /// <summary>Adds a multiple of one row to another.</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(target);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(source);
        for (var i = 0; i < a.Length; i++)
            a[i] += b[i] * factor;
        for (var i = a.Length * Vector256<float>.Count; i < target.Length; i++)
            target[i] += source[i] * factor;
    }

    /// <summary>Adds the element-wise product of two rows to a third.</summary>
    public static void AddProduct(Span<float> target, ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var t = MemoryMarshal.Cast<float, Vector256<float>>(target);
        var a = MemoryMarshal.Cast<float, Vector256<float>>(left);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(right);
        for (var i = 0; i < t.Length; i++)
            t[i] += a[i] * b[i];
        for (var i = t.Length * Vector256<float>.Count; i < target.Length; i++)
            target[i] += left[i] * right[i];
    }

    /// <summary>The sum of the squares.</summary>
    public static double Squares(ReadOnlySpan<float> values)
    {
        var sum = Vector256<float>.Zero;
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(values);
        foreach (var vector in vectors)
            sum += vector * vector;
        double all = Vector256.Sum(sum);
        foreach (var value in values[(vectors.Length * Vector256<float>.Count)..])
            all += value * value;
        return all;
    }

    /// <summary>The inner product of two rows.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(left);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(right);
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        var all = Vector256.Sum(sum);
        for (var i = a.Length * Vector256<float>.Count; i < left.Length; i++)
            all += left[i] * right[i];
        return all;
    }
}
