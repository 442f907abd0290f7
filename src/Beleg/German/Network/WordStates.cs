using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Beleg.German.Network;

/// <summary>
/// What the network made of each word of a text in its sentence: the word's vector, then its recurrent states. Later rooms
/// build on it what they learn themselves. Kept in fixed point, half as large as floats.
/// </summary>
internal sealed class WordStates
{
    // Twelve bits behind the point: states lie between -1 and 1, vectors within the seven that are left.
    private const float Scale = 1 << 12;

    private readonly short[] values;

    /// <summary>Room for the states of a text.</summary>
    /// <param name="words">How many words.</param>
    /// <param name="size">How many values each has; a multiple of sixteen.</param>
    public WordStates(int words, int size)
    {
        Size = size;
        values = new short[words * size];
    }

    /// <summary>The states of a text that no network has read: each has no values.</summary>
    public static WordStates None { get; } = new(0, 0);

    /// <summary>How many values a word has.</summary>
    public int Size { get; }

    /// <summary>Keeps the values of a word, rounded; what lies outside of the range is cut to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Keep(int word, ReadOnlySpan<float> states)
    {
        var source = MemoryMarshal.Cast<float, Vector256<float>>(states[..Size]);
        var target = MemoryMarshal.Cast<short, Vector256<short>>(values.AsSpan(word * Size, Size));
        for (var i = 0; i < target.Length; i++)
            target[i] = Vector256.Narrow(Fixed(source[2 * i]), Fixed(source[(2 * i) + 1]));
    }

    /// <summary>Writes the values of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(int word, Span<float> target)
    {
        var source = MemoryMarshal.Cast<short, Vector256<short>>(values.AsSpan(word * Size, Size));
        var floats = MemoryMarshal.Cast<float, Vector256<float>>(target[..Size]);
        for (var i = 0; i < source.Length; i++)
        {
            var (low, high) = Vector256.Widen(source[i]);
            floats[2 * i] = Vector256.ConvertToSingle(low) * (1 / Scale);
            floats[(2 * i) + 1] = Vector256.ConvertToSingle(high) * (1 / Scale);
        }
    }

    private static Vector256<int> Fixed(Vector256<float> values)
    {
        var limit = Vector256.Create((float)short.MaxValue);
        return Vector256.ConvertToInt32(Vector256.Round(Vector256.Max(-limit, Vector256.Min(limit, values * Scale))));
    }
}
