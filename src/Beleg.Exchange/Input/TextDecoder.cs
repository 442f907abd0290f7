using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Beleg.Faults;

namespace Beleg.Exchange.Input;

/// <summary>
/// Turns a file's bytes into text: UTF-8 and UTF-16 with and without byte order mark, and Windows-1252 where the bytes are
/// no valid UTF-8. Never throws, whatever the bytes.
/// </summary>
public static class TextDecoder
{
    private const char Replacement = '\uFFFD';

    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    /// <summary>Decodes a whole file; linear in its length.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return Text8(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Text16(bytes[2..], bigEndian: false);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Text16(bytes[2..], bigEndian: true);
        if (FileSignature.Of(bytes) is { } kind)
            return NotText($"This is {kind}, not text. Save it as plain text first.");
        if (Utf16Guess.Of(bytes) is { } bigEndian)
            return Text16(bytes, bigEndian);
        return Text8(bytes);
    }

    private static DecodedText Text8(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
            return NotText("The file holds zero bytes, so it is no text. Give Beleg plain text.");
        if (Utf8.IsValid(bytes))
            return new DecodedText(Encoding.UTF8.GetString(bytes), null);

        var (whole, broken) = CountSequences(bytes);
        if (whole > broken)
        {
            return new DecodedText(
                Encoding.UTF8.GetString(bytes),
                Guessed(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The text is UTF-8, but {broken} byte sequences of it are damaged and stand as {Replacement}."
                    )
                )
            );
        }

        if (CountControls(bytes) * 50L > bytes.Length)
            return NotText("Too many of the bytes are no characters in any encoding known here, so it is no text.");
        return new DecodedText(
            CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes),
            Guessed("The bytes are no valid UTF-8 and were read as Windows-1252. Save the file as UTF-8 to be sure.")
        );
    }

    private static DecodedText Text16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var text = (bigEndian ? BigEndian : LittleEndian).GetString(bytes);
        if (text.Contains('\0'))
            return NotText("The file looks like UTF-16, but holds zero characters, so it is no text.");
        return new DecodedText(
            text,
            bytes.Length % 2 != 0 || HasUnpairedSurrogate(bytes, bigEndian)
                ? Guessed($"The text is UTF-16, but damaged: what could not be read stands as {Replacement}.")
                : null
        );
    }

    // Multi-byte sequences that are whole tell UTF-8 with a fault in it from a text that never was UTF-8.
    private static (int Whole, int Broken) CountSequences(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) != System.Buffers.OperationStatus.Done)
                broken++;
            else if (length > 1)
                whole++;
            bytes = bytes[length..];
        }

        return (whole, broken);
    }

    private static int CountControls(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
        {
            if (b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or (byte)'\v') or 0x7F)
                count++;
        }

        return count;
    }

    private static bool HasUnpairedSurrogate(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var high = false;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            var unit = (char)(
                bigEndian
                    ? BinaryPrimitives.ReadUInt16BigEndian(bytes[i..])
                    : BinaryPrimitives.ReadUInt16LittleEndian(bytes[i..])
            );
            if (high != char.IsLowSurrogate(unit))
                return true;
            high = char.IsHighSurrogate(unit);
        }

        return high;
    }

    private static DecodedText NotText(string message) => new(null, new Fault(FaultCode.NotText, message));

    private static Fault Guessed(string message) => new(FaultCode.GuessedEncoding, message);
}
