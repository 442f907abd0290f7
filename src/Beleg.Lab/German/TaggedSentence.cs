using Beleg.German.Tagging;

namespace Beleg.Lab.German;

/// <summary>A sentence with its right tags; null where they are not known.</summary>
internal sealed record TaggedSentence(SentenceCues Cues, Stts?[] Tags);
