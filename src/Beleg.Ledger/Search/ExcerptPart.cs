using Beleg.Text;

namespace Beleg.Ledger.Search;

/// <summary>A piece of an excerpt.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Text">Its characters.</param>
/// <param name="IsHit">True for words that were sought.</param>
public readonly record struct ExcerptPart(Span Span, string Text, bool IsHit);
