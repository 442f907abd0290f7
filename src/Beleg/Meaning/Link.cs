using Beleg.Text;

namespace Beleg.Meaning;

/// <summary>A step of the chain between the reader and the origin: an outlet, platform, document or intermediary.</summary>
/// <param name="Passage">The words that name it.</param>
/// <param name="Source">The id of its source in the report, or null.</param>
public sealed record Link(Passage Passage, string? Source);
