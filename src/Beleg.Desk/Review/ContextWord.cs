using Beleg.Text;

namespace Beleg.Desk.Review;

/// <summary>A word, or a mark between words, of the text around a statement.</summary>
/// <param name="Span">Where it stands in the report.</param>
/// <param name="Text">Its characters.</param>
/// <param name="After">What stands between it and the next.</param>
/// <param name="Part">What it is to the statement.</param>
public readonly record struct ContextWord(Span Span, string Text, string After, ContextPart Part);
