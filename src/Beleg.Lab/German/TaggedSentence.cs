using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Lab.German;

/// <summary>A sentence of a treebank as the tagger sees it, with its right tags; null where they are not known.</summary>
internal sealed record TaggedSentence(
    IReadOnlyList<TreebankToken> Tokens,
    IReadOnlyList<(string Surface, TokenKind Kind)> Surfaces,
    WordReadings[] Readings,
    SentenceCues Cues,
    Stts?[] Tags
);
