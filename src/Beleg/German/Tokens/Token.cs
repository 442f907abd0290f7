using Beleg.Text;

namespace Beleg.German.Tokens;

/// <summary>A word, number or mark of a text, as it stands there; a surface token stays whole ("im", "zum").</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(Span Span, TokenKind Kind);
