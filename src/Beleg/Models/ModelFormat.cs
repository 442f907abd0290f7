using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Beleg.Models;

/// <summary>
/// The layout that all model files share: a header of eight-byte words (what the model is, its version, how many bytes
/// follow, their checksum) and then sections, each a word with its length in bytes and the bytes, padded to eight.
/// Little-endian.
/// </summary>
internal static class ModelFormat
{
    public const int HeaderWords = 4;
    public const int HeaderBytes = HeaderWords * sizeof(ulong);

    /// <summary>The first word of a file: the kind in eight ASCII characters.</summary>
    public static ulong Magic(string kind)
    {
        var word = 0UL;
        for (var i = 0; i < 8; i++)
            word |= (ulong)(byte)kind[i] << (8 * i);
        return word;
    }

    public static int Padded(int length) => (length + 7) & ~7;

    /// <summary>Goes on with a checksum over bytes whose number is a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Checksum(ulong sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
            sum = BitOperations.RotateLeft((sum ^ word) * 0x9E3779B97F4A7C15UL, 29);
        return sum;
    }
}
