using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Beleg.Models;

/// <summary>The rows that stand for features of words.</summary>
internal sealed class FeatureTable
{
    private readonly float[] values;

    /// <summary>A table from bytes and a scale for each row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FeatureTable(ReadOnlySpan<sbyte> bytes, ReadOnlySpan<float> scales)
    {
        Columns = bytes.Length / scales.Length;
        values = new float[bytes.Length];
        for (var r = 0; r < scales.Length; r++)
        {
            var source = bytes.Slice(r * Columns, Columns);
            var target = values.AsSpan(r * Columns, Columns);
            for (var c = 0; c < source.Length; c++)
                target[c] = source[c] * scales[r];
        }
    }

    /// <summary>How many values a row has; a multiple of eight.</summary>
    public int Columns { get; }

    /// <summary>Adds the rows of a word's features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(Span<float> input, ReadOnlySpan<int> features)
    {
        var target = MemoryMarshal.Cast<float, Vector256<float>>(input[..Columns]);
        foreach (var feature in features)
        {
            var row = MemoryMarshal.Cast<float, Vector256<float>>(values.AsSpan(feature * Columns, Columns));
            for (var i = 0; i < target.Length; i++)
                target[i] += row[i];
        }
    }
}
