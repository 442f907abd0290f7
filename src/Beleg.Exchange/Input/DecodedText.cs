using Beleg.Faults;

namespace Beleg.Exchange.Input;

/// <summary>What became of a file's bytes.</summary>
/// <param name="Text">The text without byte order mark; null where the bytes are no text.</param>
/// <param name="Fault">Why there is no text, or what had to be guessed; null where nothing was in doubt.</param>
public sealed record DecodedText(string? Text, Fault? Fault);
