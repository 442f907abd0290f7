using Beleg.German.Lexicon;

namespace Beleg.German.Network;

/// <summary>An answer to one part of the features.</summary>
/// <param name="Text">As Universal Dependencies writes it; empty for none.</param>
/// <param name="Features">The same as the lexicon has it; none where the lexicon has no word for it.</param>
internal readonly record struct FeaturePart(string Text, Features Features);
