using Beleg.Text;

namespace Beleg.Sources;

/// <summary>A place in a report that means a source.</summary>
/// <param name="Span">The name, noun or pronoun.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Because">Why it was taken to mean that source.</param>
public sealed record ResolvedMention(Span Span, string Source, string Because);
