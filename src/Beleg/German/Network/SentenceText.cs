using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.German.Network;

/// <summary>A sentence as the network is shown it.</summary>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Readings">All that each token can be.</param>
internal sealed record SentenceText(
    Sentence Sentence,
    (string Surface, TokenKind Kind)[] Tokens,
    WordReadings[] Readings
);
