using System.Numerics;

namespace Beleg.Models;

/// <summary>Mixes numbers into feature hashes; the same on every machine, as the model's weights lie by them.</summary>
internal static class Mix
{
    private const uint Prime = 0x9E3779B1;

    public static uint With(uint hash, uint value) =>
        BitOperations.RotateLeft((hash ^ value) * Prime, 15) * 0x85EBCA77 + 0x165667B1;

    public static uint With(uint hash, ulong value) => With(With(hash, (uint)value), (uint)(value >> 32));

    /// <summary>The hash of characters in small letters.</summary>
    public static uint Small(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var c in text)
            hash = With(hash, char.ToLowerInvariant(c));
        return hash;
    }
}
