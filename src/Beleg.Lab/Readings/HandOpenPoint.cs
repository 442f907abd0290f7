using Beleg.Text;

namespace Beleg.Lab.Readings;

/// <summary>What is still outstanding, by hand.</summary>
/// <param name="Span">The words that say so, in UTF-16.</param>
/// <param name="Doubtful">True where another answer can be defended too.</param>
public sealed record HandOpenPoint(Span Span, bool Doubtful = false);
