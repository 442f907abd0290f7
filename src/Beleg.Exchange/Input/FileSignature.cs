namespace Beleg.Exchange.Input;

/// <summary>The first bytes by which files that are no text can be told, with what to call them.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Bytes, string Kind)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old office document"),
        ([0x89, .. "PNG\r\n"u8], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF87a"u8.ToArray(), "a GIF image"),
        ("GIF89a"u8.ToArray(), "a GIF image"),
        ([0x1F, 0x8B, 0x08], "a gzip archive"),
        ("BZh91AY&SY"u8.ToArray(), "a bzip2 archive"),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        ([0xFD, .. "7zXZ"u8], "an XZ archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        ([.. "Rar!"u8, 0x1A, 0x07], "a RAR archive"),
        ([0x7F, .. "ELF"u8], "a program"),
        ([.. "SQLite format 3"u8, 0], "an SQLite database"),
    ];

    /// <summary>What the bytes are, with its article ("a PDF"); null where they may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, kind) in Known)
        {
            if (bytes.StartsWith(signature))
                return kind;
        }

        return null;
    }
}
