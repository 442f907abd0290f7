namespace Beleg.Exchange.Input;

/// <summary>
/// Recognises UTF-16 that has no byte order mark. In a text of Latin script nearly every second byte is zero, always on
/// the same side, and none is on the other.
/// </summary>
internal static class Utf16Guess
{
    private const int Sample = 4096;

    /// <summary>True for big endian, false for little endian, null where the bytes do not look like UTF-16.</summary>
    public static bool? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length / 2 * 3 / 5;
        if (even == 0 && odd > most)
            return false;
        return odd == 0 && even > most ? true : null;
    }
}
