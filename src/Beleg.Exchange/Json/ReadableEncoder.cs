using System.Text.Encodings.Web;

namespace Beleg.Exchange.Json;

/// <summary>
/// Escapes what JSON demands and leaves everything else readable. The framework's relaxed encoder does so within the Basic
/// Multilingual Plane only: it would escape every emoji.
/// </summary>
public sealed unsafe class ReadableEncoder : JavaScriptEncoder
{
    private static readonly JavaScriptEncoder Basic = UnsafeRelaxedJsonEscaping;

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => Basic.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar <= char.MaxValue && Basic.WillEncode(unicodeScalar);

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var from = 0; ; )
        {
            var found = Basic.FindFirstCharacterToEncode(text + from, textLength - from);
            if (found < 0)
                return -1;
            from += found;
            if (from + 1 >= textLength || !char.IsSurrogatePair(text[from], text[from + 1]))
                return from;
            from += 2;
        }
    }

    /// <inheritdoc/>
    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    ) => Basic.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}
