namespace Beleg.German.Tagging;

/// <summary>All that a token can be, seen apart from its sentence.</summary>
/// <param name="Tags">The parts of speech to choose among; at least one.</param>
/// <param name="Readings">The forms it can be; for a tag without one, only the surface is known.</param>
/// <param name="IsKnown">True when the lexicon or a word list has it.</param>
internal sealed record WordReadings(TagSet Tags, Reading[] Readings, bool IsKnown);
